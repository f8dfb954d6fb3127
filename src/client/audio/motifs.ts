import type { SimulationEvent } from '../../protocol/event.ts';
import type { View } from '../../protocol/view.ts';
import type { Cue } from './cues.ts';
import type { SoundName } from './sounds.ts';

/** The tune of each act, in their order; a scenario with more acts begins again. */
export const MOTIFS = [
  'motif-card',
  'motif-conversation',
  'motif-silence',
] as const satisfies readonly SoundName[];

/** The tune with which an act opens; null in any other week. */
export const motifOf = (event: SimulationEvent, view: View | null): Cue | null => {
  if (event.type !== 'week.opened' || view === null || event.week !== view.act.firstWeek)
    return null;
  const sound = MOTIFS[event.act % MOTIFS.length] ?? 'motif-card';
  return { sound, bus: 'music', twin: 'log' };
};
