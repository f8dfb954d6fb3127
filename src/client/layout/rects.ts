import type { Rect } from './geometry.ts';

/** Half a pixel of rounding is forgiven. */
const SLACK = 0.5;

export const inside = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - SLACK &&
  inner.y >= outer.y - SLACK &&
  inner.x + inner.width <= outer.x + outer.width + SLACK &&
  inner.y + inner.height <= outer.y + outer.height + SLACK;

const overlap = (left: Rect, right: Rect): boolean =>
  left.width > 0 &&
  right.width > 0 &&
  left.x + left.width > right.x + SLACK &&
  right.x + right.width > left.x + SLACK &&
  left.y + left.height > right.y + SLACK &&
  right.y + right.height > left.y + SLACK;

/** Pairs that lie over one another, by index. */
export const overlapping = (rects: readonly Rect[]): readonly (readonly [number, number])[] =>
  rects.flatMap((left, index) =>
    rects.flatMap((right, other) =>
      other > index && overlap(left, right) ? [[index, other] as const] : [],
    ),
  );
