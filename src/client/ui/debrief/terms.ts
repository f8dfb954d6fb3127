import type { TermShare } from '../../../protocol/felt.ts';
import type { Term } from '../../../protocol/vocabulary.ts';

/** Shares smaller than this are not drawn as bars, but still counted. In points of feeling. */
const DUST = 0.005;

export interface Step {
  readonly term: Term;
  readonly value: number;
  /** Sum of the steps before, and with, this one. */
  readonly from: number;
  readonly to: number;
}

/**
 * The terms as a stair: what helped first, the largest step first, then what hurt; each step starts where the last one
 * ended, so that the eye sees them sum to the feeling.
 */
export function stairOf(terms: readonly TermShare[]): readonly Step[] {
  const told = terms.filter(({ value }) => Math.abs(value) >= DUST);
  const helped = told.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
  const hurt = told.filter(({ value }) => value < 0).toSorted((a, b) => a.value - b.value);
  let sum = 0;
  return [...helped, ...hurt].map(({ term, value }) => {
    const from = sum;
    sum += value;
    return { term, value, from, to: sum };
  });
}

/** The lowest and highest reach of a stair, the ground and the feeling included. */
export function reachOf(stair: readonly Step[], feeling: number): readonly [number, number] {
  const ends = [0, feeling, ...stair.map(({ to }) => to)];
  return [Math.min(...ends), Math.max(...ends)];
}
