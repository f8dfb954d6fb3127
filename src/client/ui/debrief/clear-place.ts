import type { Box, Spot } from './on-page.ts';

/** What is drawn already. */
export interface Drawn {
  /** A curve, as points near one another. */
  readonly points: readonly Spot[];
  readonly boxes: readonly Box[];
}

/** Words keep off a curve, and off the marks that stand on it. In pixels. */
const AIR = 6;

const holds = (box: Box, { x, y }: Spot): boolean =>
  x > box.left - AIR && x < box.right + AIR && y > box.top - AIR && y < box.bottom + AIR;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Words over words are read by nobody: worse than words over any piece of curve. */
const OVER_WORDS = 1000;

const covered = (box: Box, { points, boxes }: Drawn): number =>
  points.filter((point) => holds(box, point)).length +
  OVER_WORDS * boxes.filter((other) => meet(box, other)).length;

/** Whether nothing is drawn there. */
export const isClear = (box: Box, drawn: Drawn): boolean => covered(box, drawn) === 0;

/** The first place in which nothing is drawn, else the one in which the least is. Places come in the order in which they are liked. */
export function clearPlace<Place extends Box>(
  places: readonly [Place, ...Place[]],
  drawn: Drawn,
): Place {
  const [first, ...others] = places;
  let best = { place: first, over: covered(first, drawn) };
  for (const place of others) {
    if (best.over === 0) break;
    const over = covered(place, drawn);
    if (over < best.over) best = { place, over };
  }
  return best.place;
}

/** Between two points of a curve, no further apart than this. In pixels. */
const STEP = 4;

/** A curve through these points, as points near one another: between two of them it hardly leaves the straight line. */
export const alongCurve = (points: readonly Spot[]): readonly Spot[] =>
  points.flatMap((from, index) => {
    const to = points[index + 1];
    if (to === undefined) return [from];
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
