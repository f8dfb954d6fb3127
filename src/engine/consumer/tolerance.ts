import { CHANGE } from './constants.ts';
import { clampUnit } from './math.ts';

/**
 * Tolerance after a feeling (points), in [0, 1]. Gains slow near the top; losses are 2 to 3 times faster
 * at the middle of the scale (model.md).
 */
export const toleranceAfter = (before: number, feeling: number): number =>
  clampUnit(
    feeling >= 0
      ? before + CHANGE.tolerance.gain * feeling * (1 - before)
      : before + CHANGE.tolerance.loss * feeling * (0.5 + 0.5 * before),
  );
