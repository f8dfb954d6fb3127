import { papers } from '../palette.ts';

/** How high a piece of paper stands off what it lies on, by its size in pixels. */
export const lift = (size: number) => Math.max(2, size * 0.045);

/** A few lines of handwriting, by the size of the paper in pixels. */
export const words = (size: number, seed: number, lines: number, leading = 0.1) => ({
  colour: papers.inkSoft,
  width: size * 0.02,
  lines,
  leading: size * leading,
  seed,
});
