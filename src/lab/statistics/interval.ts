/** A mean and how well it is known. */
export interface Estimate {
  readonly mean: number;
  /** Half-width of the 95 % interval of the mean; infinite from a single value. */
  readonly margin: number;
  /** How many values. */
  readonly count: number;
}

/**
 * 97.5 % point of Student's t: Cornish-Fisher expansion (Abramowitz & Stegun 26.7.5). Within 0.01 from 5 degrees of
 * freedom on; too small below (9.7 for 12.7 with one), where no interval is worth much.
 */
export const studentT = (degrees: number): number => {
  if (degrees < 1) return Number.POSITIVE_INFINITY;
  return 1.95996 + 2.37227 / degrees + 2.82249 / degrees ** 2 + 2.55585 / degrees ** 3;
};

/** Mean of some values with its 95 % interval. Of none: 0, unknown. */
export const estimate = (values: readonly number[]): Estimate => {
  const count = values.length;
  if (count === 0) return { mean: 0, margin: Number.POSITIVE_INFINITY, count };
  const mean = values.reduce((total, value) => total + value, 0) / count;
  if (count === 1) return { mean, margin: Number.POSITIVE_INFINITY, count };
  const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  const margin = studentT(count - 1) * Math.sqrt(squares / (count - 1) / count);
  return { mean, margin, count };
};

/** How far the first of two series is above the second, pair by pair: the same seeds on both sides, so that luck cancels out. */
export const difference = (first: readonly number[], second: readonly number[]): Estimate =>
  estimate(
    first.flatMap((value, rank) => {
      const other = second[rank];
      return other === undefined ? [] : [value - other];
    }),
  );

/** Whether a difference is above 0 beyond doubt: its whole 95 % interval. */
export const isAbove = ({ mean, margin }: Estimate): boolean => mean - margin > 0;
