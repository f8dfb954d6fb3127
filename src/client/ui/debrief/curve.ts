import type { PersonTruth } from '../../../protocol/debrief.ts';
import type { Moment } from './moments.ts';

export interface Point {
  /** Weeks since the start. */
  readonly x: number;
  /** Tolerance, in [0, 1]. */
  readonly y: number;
}

export interface Curve {
  /** Along growing x. */
  readonly points: readonly Point[];
  /** Where each moment stands on the curve, by its key. */
  readonly marks: Readonly<Record<string, Point>>;
}

/**
 * Tolerance week by week, through every moment of the week: what happened in week `w` lies between `w - 1` and `w`,
 * evenly spread in the order in which it happened.
 */
export function curveOf(tolerance: PersonTruth['tolerance'], moments: readonly Moment[]): Curve {
  const points: Point[] = [];
  const marks: Record<string, Point> = {};
  let last = tolerance[0] ?? 0;
  points.push({ x: 0, y: last });
  for (let week = 1; week < tolerance.length; week += 1) {
    const inWeek = moments.filter((moment) => moment.week === week);
    inWeek.forEach((moment, index) => {
      const x = week - 1 + (index + 1) / (inWeek.length + 1);
      if (moment.kind === 'felt') {
        last = moment.felt.tolerance.after;
        points.push({ x, y: last });
      }
      marks[moment.key] = { x, y: last };
    });
    last = tolerance[week] ?? last;
    points.push({ x: week, y: last });
  }
  return { points, marks };
}
