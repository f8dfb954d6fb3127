import type { Measure } from '../measures/measures.ts';
import { difference, type Estimate, estimate } from '../statistics/interval.ts';

/** How far one cell is above another, and how many times it is. */
export interface Comparison extends Estimate {
  /** Null unless both are on the same side of 0. */
  readonly ratio: number | null;
}

/** What each person of a cell came to, measure by measure, in the order of the people. */
export interface Values {
  /** Who they are: cells that are about the same people are compared person by person. */
  readonly people: string;
  readonly of: ReadonlyMap<Measure, readonly number[]>;
}

const apart = (first: readonly number[], second: readonly number[]): Estimate => {
  const [one, other] = [estimate(first), estimate(second)];
  return {
    mean: one.mean - other.mean,
    margin: Math.sqrt(one.margin ** 2 + other.margin ** 2),
    count: Math.min(one.count, other.count),
  };
};

const times = (first: number, second: number): number | null =>
  first * second > 0 ? first / second : null;

const compared = (
  first: readonly number[],
  second: readonly number[],
  samePeople: boolean,
): Comparison => ({
  ...(samePeople ? difference(first, second) : apart(first, second)),
  ratio: times(estimate(first).mean, estimate(second).mean),
});

/** Two cells compared by all that was measured of both. */
export const compareCells = (
  first: Values,
  second: Values,
): Readonly<Partial<Record<Measure, Comparison>>> =>
  Object.fromEntries(
    [...first.of].flatMap(([measure, values]) => {
      const others = second.of.get(measure);
      return others === undefined
        ? []
        : [[measure, compared(values, others, first.people === second.people)]];
    }),
  );
