import type { Scales } from './ChartFrame.tsx';
import { clearPlace } from './clear-place.ts';
import { type Box, RISES, type Spot, widthOf } from './on-page.ts';

/** The threshold has its name at its end, above or below it; at its beginning where a curve passes there. */
export function thresholdPlace(
  name: string,
  threshold: number,
  points: readonly Spot[],
  { x, y, right, bottom, letters }: Scales,
): Box {
  const width = widthOf(name, letters);
  const box = (end: number, base: number): Box => ({
    left: end - width,
    right: end,
    top: base - letters * RISES,
    bottom: base,
  });
  const line = y(threshold);
  const above = line - 6;
  const below = Math.min(line + letters + 4, bottom - 3);
  const start = x(0) + width;
  return clearPlace([box(right, above), box(right, below), box(start, above), box(start, below)], {
    points,
    boxes: [],
  });
}
