import { CHANGE, TRUST_REGRESSION } from './constants.ts';
import { clampUnit } from './math.ts';

// Looked up once: these run for everybody, every week.
const { gain, loss } = CHANGE.trust;
const regression = TRUST_REGRESSION;

/** Trust after a feeling (points), in [0, 1]. Slower than tolerance, same shape. */
export const trustAfter = (before: number, feeling: number): number =>
  clampUnit(
    feeling >= 0
      ? before + gain * feeling * (1 - before)
      : before + loss * feeling * (0.5 + 0.5 * before),
  );

/** What a week by itself does to trust: it comes back a little to what they came with. */
export const driftOf = (trust: number, base: number): number => regression * (base - trust);

/** Trust a week later. */
export const trustDrift = (trust: number, base: number): number => trust + driftOf(trust, base);
