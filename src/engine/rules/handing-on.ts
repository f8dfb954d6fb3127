import type { Draft } from '../../protocol/decision.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { audienceOf, countReached, isForAll, kindOf } from './audience.ts';
import { PAID } from './constants.ts';
import { book } from './sales.ts';
import { type Turn, tell } from './turn.ts';

/** Whoever buys pays once: not for the same kind of fact of those whom they were given before. */
const isGivenAlready = (pack: Lookup, { sent }: GameState, draft: Draft): boolean =>
  sent.some(
    ({ draft: earlier }) =>
      earlier.purpose === draft.purpose &&
      kindOf(pack, earlier) === kindOf(pack, draft) &&
      (isForAll(earlier) || (!isForAll(draft) && earlier.portrait === draft.portrait)),
  );

/** Whole euros that a partner or a broker would pay for a checked draft, for all of whom it hands something on; 0 from anybody else. */
export const paidFor = (pack: Lookup, state: GameState, draft: Draft): number => {
  const each = PAID[draft.purpose];
  return each === 0 || isGivenAlready(pack, state, draft)
    ? 0
    : Math.round((each * countReached(audienceOf(pack, state, draft))) / 100);
};

/** Money for what is handed on comes in at once, whatever those whom it is about make of it. `before`: as it was sent. */
export const payFor = (turn: Turn, draft: Draft, before: GameState): Turn => {
  const amount = paidFor(turn.pack, before, draft);
  return amount === 0
    ? turn
    : tell(book(turn, amount), { type: 'data.paid', purpose: draft.purpose, amount });
};
