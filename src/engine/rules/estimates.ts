import type { Decision } from '../../protocol/decision.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import { countAtEase } from '../consumer/ease.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { nextAct } from './calendar.ts';
import { change, reject, type Turn, tell } from './turn.ts';

type Estimate = Extract<Decision, { type: 'estimate.give' }>;

export const checkEstimate = (
  _pack: Lookup,
  state: GameState,
  { type, atEase }: Estimate,
): Rejection | null =>
  atEase > state.people.size || atEase < 0
    ? reject(type, 'estimate.out-of-range', { least: 0, most: state.people.size })
    : null;

/** The estimate is kept beside the truth of that moment, for the debrief. */
export const applyEstimate = (turn: Turn, { atEase }: Estimate): Turn => {
  const { act, estimates, people } = turn.state;
  const kept = change(turn, {
    estimates: [...estimates, { act, said: atEase, truth: countAtEase(people) }],
  });
  return nextAct(tell(kept, { type: 'estimate.given', act, atEase }));
};
