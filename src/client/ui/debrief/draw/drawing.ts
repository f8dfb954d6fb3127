/** Heights in [0, 1] at the start and at the end of each week; null where the hand has not been. */
export type Drawing = readonly (number | null)[];

export const blank = (weeks: number): Drawing => Array.from({ length: weeks + 1 }, () => null);

const clamp = (share: number) => Math.min(1, Math.max(0, share));

/** Puts one height, given in [0, 1]. */
export const drawnAt = (drawing: Drawing, week: number, share: number): Drawing =>
  drawing.map((before, at) => (at === week ? clamp(share) : before));

export interface Touch {
  /** Weeks since the start, whole or not. */
  readonly x: number;
  readonly y: number;
}

/** A stroke of the hand: every week that it passes takes the height of the line there, and its ends the nearest week. */
export function stroked(drawing: Drawing, from: Touch, to: Touch): Drawing {
  const [left, right] = from.x <= to.x ? [from, to] : [to, from];
  const slope = right.x === left.x ? 0 : (right.y - left.y) / (right.x - left.x);
  return drawing.map((before, week) => {
    if (week === Math.round(to.x)) return clamp(to.y);
    return week >= left.x && week <= right.x ? clamp(left.y + slope * (week - left.x)) : before;
  });
}

/** The whole line: straight between two points, level beyond the first and the last. Null while nothing is drawn. */
export function lineOf(drawing: Drawing): readonly number[] | null {
  const known = drawing.flatMap((y, x) => (y === null ? [] : [{ x, y }]));
  if (known.length === 0) return null;
  return drawing.map((_, week) => {
    const before = known.findLast(({ x }) => x <= week);
    const after = known.find(({ x }) => x >= week);
    if (before === undefined) return after?.y ?? 0;
    if (after === undefined || after.x === before.x) return before.y;
    return before.y + ((after.y - before.y) * (week - before.x)) / (after.x - before.x);
  });
}

export interface Comparison {
  /** Mean distance, in [0, 1]. */
  readonly gap: number;
  readonly verdict: 'close' | 'rosier' | 'darker' | 'mixed';
  /** The week where both were furthest apart. */
  readonly widest: number;
}

/** Closer than this on average is well seen. In tolerance. */
const CLOSE = 0.08;
/** Share of the gap that lies on one side, beyond which it is a leaning. */
const LEANING = 0.7;

/** How far a hand was from the truth, and to which side. */
export function compare(line: readonly number[], truth: readonly number[]): Comparison {
  const gaps = truth.map((value, week) => (line[week] ?? value) - value);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const gap = mean(gaps.map(Math.abs));
  const lean = mean(gaps);
  const sizes = gaps.map(Math.abs);
  const widest = sizes.indexOf(Math.max(...sizes));
  if (gap <= CLOSE) return { gap, verdict: 'close', widest };
  if (Math.abs(lean) < LEANING * gap) return { gap, verdict: 'mixed', widest };
  return { gap, verdict: lean > 0 ? 'rosier' : 'darker', widest };
}
