import type { Size } from '../layout/geometry.ts';

/** Pixels beyond which a picture costs more than the eye can see. */
const MOST_PIXELS = 6_000_000;
/** The widest texture that every WebGL device takes. */
const WIDEST = 4096;

/** Canvas pixels for one CSS pixel: the screen's own density up to 3, less on a stage so large that it would be slow. */
export function pixelRatio({ width, height }: Size, density: number): number {
  const bound = Math.min(
    3,
    WIDEST / Math.max(width, height),
    Math.sqrt(MOST_PIXELS / Math.max(1, width * height)),
  );
  return Math.max(1, Math.min(density, bound));
}

/** Pixels of the page’s unit as it is for one reader. */
const ONE_READER = 16;

/** How large the page’s letters are, beside those for one reader. Never less than 1. */
export const letterSize = (): number =>
  Math.max(
    1,
    Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / ONE_READER || 1,
  );
