import { type NormFeature, normFeatures } from '../../engine/consumer/contextual-integrity.ts';
import { NORM } from '../../engine/consumer/norm-constants.ts';
import { solve } from '../statistics/solve.ts';
import { flowBetween } from './appropriateness.ts';
import type { Vignette } from './matrix.ts';

export const NORM_FEATURES: readonly NormFeature[] = [
  'near',
  'vital',
  'foreign',
  'away',
  'betrayed',
];

export type NormWeights = Readonly<Record<NormFeature, number>>;

/** Pull of the weights towards 0: weak, since five weights face 49 cells. Unit: squared error of the bent scale. */
const RIDGE = 0.0008;

const rowOf = ({ type, recipient, use }: Vignette): readonly number[] => {
  const features = normFeatures(flowBetween(type, recipient, use));
  return NORM_FEATURES.map((feature) => features[feature]);
};

const levelOf = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((total, value, rank) => total + value * (weights[rank] ?? 0), 0);

const bent = (level: number): number => level / Math.sqrt(1 + level * level);

/** Rating of a vignette under some weights, -100 to 100. */
export const predict = (vignette: Vignette, weights: NormWeights): number =>
  100 *
  bent(
    levelOf(
      rowOf(vignette),
      NORM_FEATURES.map((feature) => weights[feature]),
    ),
  );

/**
 * Weights that come closest to the ratings: least squares on the bent scale with a ridge, by Gauss-Newton from 0.
 * Forty steps are far more than it needs; the answer is the same on every machine to the digits that are kept.
 */
export const fitNorm = (vignettes: readonly Vignette[]): NormWeights => {
  const rows = vignettes.map(rowOf);
  let weights: readonly number[] = NORM_FEATURES.map(() => 0);
  for (let step = 0; step < 40; step += 1) {
    const normal = NORM_FEATURES.map((_, i) =>
      NORM_FEATURES.map((__, j): number => (i === j ? RIDGE : 0)),
    );
    const pull = weights.map((weight) => -RIDGE * weight);
    rows.forEach((row, rank) => {
      const level = levelOf(row, weights);
      const slope = 1 / (1 + level * level) ** 1.5;
      const missing = (vignettes[rank]?.rating ?? 0) / 100 - bent(level);
      row.forEach((value, i) => {
        pull[i] = (pull[i] ?? 0) + slope * value * missing;
        const line = normal[i];
        row.forEach((other, j) => {
          if (line !== undefined) line[j] = (line[j] ?? 0) + slope * slope * value * other;
        });
      });
    });
    const change = solve(normal, pull);
    weights = weights.map((weight, rank) => weight + (change[rank] ?? 0));
  }
  const [near = 0, vital = 0, foreign = 0, away = 0, betrayed = 0] = weights;
  return { near, vital, foreign, away, betrayed };
};

/** Weights as they are kept in the engine. */
export const rounded = (weights: NormWeights): NormWeights => {
  const round = (value: number): number => Math.round(1000 * value) / 1000;
  return {
    near: round(weights.near),
    vital: round(weights.vital),
    foreign: round(weights.foreign),
    away: round(weights.away),
    betrayed: round(weights.betrayed),
  };
};

/** Whether the engine holds what the fit finds. */
export const isInEngine = (weights: NormWeights): boolean =>
  NORM_FEATURES.every((feature) => Math.abs(weights[feature] - NORM[feature]) < 0.0006);
