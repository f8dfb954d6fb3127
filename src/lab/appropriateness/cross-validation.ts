import { correlation, rankCorrelation } from '../statistics/correlation.ts';
import { fitNorm, predict } from './fit.ts';
import type { Vignette } from './matrix.ts';

/** How close predictions come to ratings. */
export interface Closeness {
  readonly name: string;
  /** Spearman's rank correlation. */
  readonly spearman: number;
  readonly pearson: number;
  /** Root of the mean squared error, in points of rating. */
  readonly error: number;
}

const closeness = (
  name: string,
  vignettes: readonly Vignette[],
  predicted: readonly number[],
): Closeness => {
  const ratings = vignettes.map(({ rating }) => rating);
  const squares = ratings.reduce(
    (total, rating, rank) => total + (rating - (predicted[rank] ?? 0)) ** 2,
    0,
  );
  return {
    name,
    spearman: rankCorrelation(predicted, ratings),
    pearson: correlation(predicted, ratings),
    error: Math.sqrt(squares / Math.max(1, ratings.length)),
  };
};

/** Each group predicted from a fit that has not seen it. */
const leaveOut = (
  vignettes: readonly Vignette[],
  groupOf: (vignette: Vignette) => string,
): readonly number[] => {
  const fits = new Map(
    [...new Set(vignettes.map(groupOf))].map((group) => [
      group,
      fitNorm(vignettes.filter((vignette) => groupOf(vignette) !== group)),
    ]),
  );
  return vignettes.map((vignette) => {
    const weights = fits.get(groupOf(vignette));
    return weights === undefined ? 0 : predict(vignette, weights);
  });
};

/** What a mean for each kind of data would predict: the yardstick that structure has to beat. */
const constantPerType = (vignettes: readonly Vignette[]): readonly number[] =>
  vignettes.map(({ type }) => {
    const alike = vignettes.filter((other) => other.type === type);
    return alike.reduce((total, { rating }) => total + rating, 0) / Math.max(1, alike.length);
  });

export const crossValidate = (vignettes: readonly Vignette[]): readonly Closeness[] => {
  const whole = fitNorm(vignettes);
  return [
    closeness(
      'fitted on all',
      vignettes,
      vignettes.map((vignette) => predict(vignette, whole)),
    ),
    closeness(
      'each data type unseen',
      vignettes,
      leaveOut(vignettes, ({ type }) => type),
    ),
    closeness(
      'each recipient unseen',
      vignettes,
      leaveOut(vignettes, ({ recipient }) => recipient),
    ),
    closeness(
      'each recipient and use unseen',
      vignettes,
      leaveOut(vignettes, ({ recipient, use }) => `${recipient}: ${use}`),
    ),
    closeness(
      'each cell unseen',
      vignettes,
      leaveOut(vignettes, ({ type, recipient, use }) => `${type}: ${recipient}: ${use}`),
    ),
    closeness('a constant for each data type', vignettes, constantPerType(vignettes)),
  ];
};

/** Mean of the secondary uses less mean of the primary ones. */
export const secondaryGap = (
  vignettes: readonly Vignette[],
  ratingOf: (vignette: Vignette) => number,
): number => {
  const mean = (some: readonly Vignette[]): number =>
    some.reduce((total, vignette) => total + ratingOf(vignette), 0) / Math.max(1, some.length);
  return (
    mean(vignettes.filter(({ secondary }) => secondary)) -
    mean(vignettes.filter(({ secondary }) => !secondary))
  );
};
