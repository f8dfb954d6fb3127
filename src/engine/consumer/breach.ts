import { BREACH } from './constants.ts';
import { clamp } from './math.ts';

/**
 * Factor on a leak's harm for one person: more for each sensitive fact linked to them, less for the loyal.
 * Those of whom nothing is held are touched too (trust falls for all).
 */
export const breachWeight = (sensitivities: readonly number[], trust: number): number => {
  const linked = sensitivities.reduce(
    (total, sensitivity) => total + BREACH.perFact * sensitivity,
    0,
  );
  return clamp(BREACH.floor + linked, 0, BREACH.most) * (1 - BREACH.forgiven * trust);
};
