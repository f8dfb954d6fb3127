import type { Dilemma } from '../../scenarios/schema.ts';
import { bits } from '../random/draw.ts';
import type { GameState } from '../state/game-state.ts';
import { closeBooks, goOn } from './calendar.ts';
import { drawDilemma, eligible } from './dilemmas.ts';
import type { Turn } from './turn.ts';

/** What follows a week's close in some of the futures that might have been. */
export interface Fork {
  readonly state: GameState;
  /** 0 is the luck that the game has. */
  readonly futures: readonly number[];
}

/** From what a future draws its chance. */
const luckOf = (seed: number, future: number): number =>
  future === 0 ? seed : bits({ seed, stream: 'future', subject: future, turn: 0 });

/**
 * Closes a week for several futures at once. They differ by their luck alone, which decides what dilemma opens: those in
 * which the same one opens share a state.
 */
export const closeWeekFor = (turn: Turn, futures: readonly number[]): readonly Fork[] => {
  const closed = closeBooks(turn);
  const open = eligible(closed);
  const forks = new Map<Dilemma | null, number[]>();
  for (const future of futures) {
    const drawn = drawDilemma(closed, luckOf(turn.state.seed, future), open);
    const alike = forks.get(drawn);
    if (alike === undefined) forks.set(drawn, [future]);
    else alike.push(future);
  }
  return [...forks].map(([drawn, alike]) => ({
    state: goOn(closed, drawn).state,
    futures: alike,
  }));
};
