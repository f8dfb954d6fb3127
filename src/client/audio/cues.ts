import type { SimulationEvent, SimulationEventType } from '../../protocol/event.ts';
import type { Sign } from '../../protocol/vocabulary.ts';
import type { Bus } from '../store/preferences.ts';
import type { SoundName } from './sounds.ts';

/** A sound to be heard once. */
export interface Cue {
  readonly sound: SoundName;
  readonly bus: Bus;
  /**
   * Where the same is said in words, for who does not hear it: every sound has one.
   * `log`: the live log says each event. `screen`: what was touched changes under the hand, and has a name.
   */
  readonly twin: 'log' | 'screen';
  /** Whose voice it is, so that each keeps their own. */
  readonly speaker?: string;
}

const paper = (sound: SoundName): Cue => ({ sound, bus: 'paper', twin: 'log' });

/** What falls on the desk with a question; the same question always sounds the same. */
const STINGERS = ['stinger-question', 'stinger-weight', 'stinger-glint'] as const;
const stinger = (dilemma: string): Cue => {
  const sum = [...dilemma].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return {
    sound: STINGERS[sum % STINGERS.length] ?? 'stinger-question',
    bus: 'music',
    twin: 'log',
  };
};

/** The same sign always sounds the same. */
const signs: Readonly<Record<Sign, SoundName>> = {
  thanks: 'voice-thanks',
  buys: 'voice-buys',
  ignores: 'voice-ignores',
  asks: 'voice-asks',
  protests: 'voice-protests',
  leaves: 'voice-leaves',
};

type EventOf = { readonly [E in SimulationEvent as E['type']]: E };

/** What each event sounds like; null where silence says it better. */
const cues: { readonly [T in SimulationEventType]: (event: EventOf[T]) => Cue | null } = {
  'week.opened': () => paper('bell'),
  // Given by hand and sealed, or merely picked up.
  'fragment.collected': ({ asked }) => paper(asked ? 'seal' : 'paper-pick'),
  'fragment.refused': () => paper('paper-withdraw'),
  // A scrap is thrown away; what was in a file is destroyed for good.
  'fragment.erased': ({ portrait }) => paper(portrait === null ? 'paper-crumple' : 'paper-shred'),
  'fragment.volunteered': () => paper('paper-put'),
  // The first fragment opens a file; the next ones are only slipped into it.
  'identity.joined': ({ first }) => paper(first ? 'paper-unfold' : 'paper-slip'),
  'identity.linked': () => paper('wood-click'),
  'identity.unlinked': () => paper('paper-tear'),
  // A note in the shop's own hand; a switch that is turned.
  'fact.inferred': () => paper('pencil'),
  'collection.set': () => paper('wood-click'),
  'base.grew': () => paper('paper-slip'),
  'base.leaked': () => paper('paper-tear'),
  'base.erased': () => paper('paper-shred'),
  'audience.reached': () => paper('pages'),
  'crowd.wrote': () => paper('letter-drop'),
  'complaints.heard': () => paper('letter-drop'),
  'fine.paid': () => paper('wood-dull'),
  'note.left': () => paper('paper-put'),
  // Money on the table; and taken.
  'offer.opened': () => paper('seal'),
  'data.paid': () => paper('till'),
  'warning.given': () => paper('bell-low'),
  'message.delivered': () => paper('stamp'),
  'consumer.reacted': ({ portrait, sign }) => ({
    sound: signs[sign],
    bus: 'voices',
    twin: 'log',
    speaker: portrait,
  }),
  'letter.received': () => paper('letter-drop'),
  'sale.made': () => paper('till'),
  // The sheet is folded and kept.
  'use.withheld': () => paper('paper-fold'),
  'week.closed': () => paper('pages'),
  'dilemma.opened': ({ dilemma }) => stinger(dilemma),
  'dilemma.answered': () => paper('seal'),
  'act.closed': () => paper('bell-low'),
  'estimate.given': () => paper('pencil'),
  'game.ended': () => paper('box-open'),
};

export function cueOf<T extends SimulationEventType>(
  event: { readonly type: T } & EventOf[T],
): Cue | null {
  const type: T = event.type;
  return cues[type](event);
}
