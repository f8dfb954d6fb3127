import { HOLDING } from './constants.ts';

/**
 * Points of a week for facts that people know to be held and that serve them nothing.
 * `sensitivities`: of each such fact. Between -0.25 and 0.
 */
export const holding = (sensitivities: readonly number[], concern: number): number => {
  const weight = sensitivities.reduce((total, sensitivity) => total + 0.3 + sensitivity, 0);
  return -Math.min(HOLDING.most, HOLDING.perFact * weight * concern);
};

/** Points given back by erasing a fact that was known to be held. */
export const relief = (sensitivity: number, concern: number): number =>
  HOLDING.relief * (0.3 + sensitivity) * concern;
