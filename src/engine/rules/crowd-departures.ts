import { type Departure, VOICES } from '../../protocol/vocabulary.ts';
import { DEPARTURE } from '../consumer/constants.ts';
import { departureOf } from '../consumer/departure.ts';
import { mayLeave } from '../consumer/reaction.ts';
import { said } from '../consumer/word-of-mouth.ts';
import { copyBase, GRIEVED, OPTED_OUT } from '../state/base.ts';
import type { GameState } from '../state/game-state.ts';
import { countDepartures } from './complaints.ts';
import type { Struck } from './reaching.ts';
import { change, type Turn } from './turn.ts';

const voiceOf = ({ people }: GameState, rank: number) =>
  VOICES[people.crowd.voice[rank] ?? 0] ?? 'silent';

const wayOf = (state: GameState, rank: number): Departure =>
  departureOf({
    voice: voiceOf(state, rank),
    concern: state.people.crowd.concern[rank] ?? 0,
    hasGround: ((state.base.asked[rank] ?? 0) & GRIEVED) !== 0,
  });

/** How one of the crowd goes whom a message drove away; null for whoever stays. */
export const crowdDeparture = (state: GameState, { band, rank }: Struck): Departure | null =>
  band === 'gone' ? wayOf(state, rank) : null;

const grieve = (turn: Turn, grieved: readonly Struck[]): Turn => {
  const base = copyBase(turn.state.base, turn.state.people.crowd.size);
  for (const { rank } of grieved) base.asked[rank] = (base.asked[rank] ?? 0) | GRIEVED;
  return change(turn, { base });
};

/** A message to all is over: who of the crowd has a ground for a complaint now, and how those went whom it drove away. */
export const countStruck = (turn: Turn, struck: readonly Struck[]): Turn => {
  const grieved = struck.filter(({ hasGround }) => hasGround);
  const kept = grieved.length === 0 ? turn : grieve(turn, grieved);
  return countDepartures(
    kept,
    struck.flatMap((one) => crowdDeparture(kept.state, one) ?? []),
  );
};

/**
 * At a week's close those of the crowd leave who showed signs, are worn out and can be reached no more, or never say a
 * word: by the rule of those met by name. One pass over two columns; nothing is copied while nobody leaves.
 */
export const crowdLeaves = (turn: Turn): Turn => {
  const { people, base } = turn.state;
  const { crowd } = people;
  const leaving: number[] = [];
  for (let rank = 0; rank < crowd.size; rank += 1) {
    const warnings = crowd.warnings[rank] ?? 0;
    if (warnings < DEPARTURE.warnings || crowd.gone[rank] === 1) continue;
    const tolerance = crowd.tolerance[rank] ?? 0;
    const threshold = crowd.threshold[rank] ?? 0;
    if (!mayLeave({ tolerance, threshold, warnings })) continue;
    const isOut = ((base.asked[rank] ?? 0) & OPTED_OUT) !== 0;
    if (isOut || voiceOf(turn.state, rank) === 'silent') leaving.push(rank);
  }
  if (leaving.length === 0) return turn;
  const gone = new Uint8Array(crowd.gone);
  const talk = new Float32Array(crowd.talk);
  for (const rank of leaving) {
    gone[rank] = 1;
    talk[rank] = (talk[rank] ?? 0) + said('leaves', voiceOf(turn.state, rank));
  }
  const left = change(turn, { people: { ...people, crowd: { ...crowd, gone, talk } } });
  return countDepartures(
    left,
    leaving.map((rank) => wayOf(turn.state, rank)),
  );
};
