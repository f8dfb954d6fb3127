import type { SimulationEvent } from '../../../protocol/event.ts';
import type { Beat } from '../../store/app-store.ts';

type Growth = Extract<SimulationEvent, { type: 'base.grew' }>;

/** What the last week brought to the base, as far as the page has seen it. */
export const lastGrowth = (log: readonly Beat[]): Growth | null =>
  log.reduce<Growth | null>((last, { event }) => (event.type === 'base.grew' ? event : last), null);
