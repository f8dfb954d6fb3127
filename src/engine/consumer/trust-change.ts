import { CHANGE, TRUST_REGRESSION } from './constants.ts';
import { clampUnit } from './math.ts';

/** Trust after a feeling (points), in [0, 1]. Slower than tolerance, same shape. */
export const trustAfter = (before: number, feeling: number): number =>
  clampUnit(
    feeling >= 0
      ? before + CHANGE.trust.gain * feeling * (1 - before)
      : before + CHANGE.trust.loss * feeling * (0.5 + 0.5 * before),
  );

/** Trust a week later: it drifts back to what they came with. */
export const trustDrift = (trust: number, base: number): number =>
  trust + TRUST_REGRESSION * (base - trust);
