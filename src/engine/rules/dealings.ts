import type { Dealings, GameState } from '../state/game-state.ts';
import { change, type Turn } from './turn.ts';

export const untouched: Dealings = {
  lastSign: null,
  optedOut: false,
  gone: false,
  thanked: 0,
  messages: 0,
  met: [],
  gathered: [],
  questioned: [],
};

/** @throws RangeError when the pack has no such person. */
export const dealingsAt = (state: GameState, index: number): Dealings => {
  const found = state.dealings[index];
  if (found === undefined) throw new RangeError(`no dealings with person ${index}`);
  return found;
};

export const changeDealings = (turn: Turn, index: number, changes: Partial<Dealings>): Turn =>
  change(turn, {
    dealings: turn.state.dealings.map((dealings, rank) =>
      rank === index ? { ...dealings, ...changes } : dealings,
    ),
  });
