import { CHANGE } from './constants.ts';
import { clampUnit } from './math.ts';

// Looked up once: this runs for everybody, every week.
const { gain, loss } = CHANGE.tolerance;

/**
 * Tolerance after a feeling (points), in [0, 1]. Gains slow near the top; losses are 2 to 3 times faster
 * at the middle of the scale (model.md).
 */
export const toleranceAfter = (before: number, feeling: number): number =>
  clampUnit(
    feeling >= 0
      ? before + gain * feeling * (1 - before)
      : before + loss * feeling * (0.5 + 0.5 * before),
  );
