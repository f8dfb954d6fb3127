import type { Decision } from '../../protocol/decision.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import { relief } from '../consumer/holding.ts';
import { shares } from '../consumer/ledger-of-terms.ts';
import { shadeOf } from '../consumer/reaction.ts';
import { at } from '../state/column.ts';
import type { GameState } from '../state/game-state.ts';
import { authored, type Lookup } from '../state/lookup.ts';
import { feel } from './feeling.ts';
import { fallLoose } from './identity-resolution.ts';
import { sensitivityOf } from './idle-facts.ts';
import { change, reject, type Turn, tell } from './turn.ts';

type Erase = Extract<Decision, { type: 'fragment.erase' }>;

export const checkErase = (
  pack: Lookup,
  state: GameState,
  { type, fragment }: Erase,
): Rejection | null => {
  if (!pack.fragments.has(fragment)) return reject(type, 'fragment.unknown', { fragment });
  if (!state.held.some((fact) => fact.fragment === fragment))
    return reject(type, 'fragment.not-held', { fragment });
  return null;
};

/** Erasing what somebody knew to be held gives a little back to them: `holding`, the other way round. */
const relieve = (turn: Turn, fragment: string): Turn => {
  const { people } = turn.state;
  const { index } = authored(turn.pack, fragment);
  if (at(people.gone, index) === 1) return turn;
  const points = relief(sensitivityOf(turn.pack, fragment), at(people.concern, index));
  return feel(turn, {
    index,
    cause: { type: 'erased', fragment },
    terms: shares([{ term: 'holding', value: points }]),
    band: shadeOf,
  });
};

/** Takes a fragment out of the brand's hands, wherever it was; what rested on a link by hand falls loose. */
export const erase = (turn: Turn, fragment: string): Turn => {
  const fact = turn.state.held.find((held) => held.fragment === fragment);
  if (fact === undefined) return turn;
  const { portrait } = fact;
  const left = tell(change(turn, { held: turn.state.held.filter((held) => held !== fact) }), {
    type: 'fragment.erased',
    fragment,
    portrait,
  });
  const relieved = fact.noticed ? relieve(left, fragment) : left;
  return fact.byHand && portrait !== null ? fallLoose(relieved, portrait) : relieved;
};

export const applyErase = (turn: Turn, { fragment }: Erase): Turn => erase(turn, fragment);
