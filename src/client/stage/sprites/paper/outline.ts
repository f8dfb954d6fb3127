/** A closed line, in CSS pixels; the last point joins the first. */
export type Point = readonly [x: number, y: number];
export type Outline = readonly Point[];

export const rectangle = (x: number, y: number, width: number, height: number): Outline => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** Points on an arc, angles in turns, clockwise from the right. */
export function arc(
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  from: number,
  to: number,
): Outline {
  // Round at any scale: drawings in units of one are cut here too.
  const fine = Math.max(20, Math.sqrt(Math.max(radiusX, radiusY)) * 6);
  const steps = Math.max(4, Math.ceil(Math.abs(to - from) * fine));
  return Array.from({ length: steps + 1 }, (_, index) => {
    const angle = (from + ((to - from) * index) / steps) * Math.PI * 2;
    return [x + Math.cos(angle) * radiusX, y + Math.sin(angle) * radiusY] as const;
  });
}

export const ellipse = (x: number, y: number, radiusX: number, radiusY = radiusX): Outline =>
  arc(x, y, radiusX, radiusY, 0, 1).slice(0, -1);

/** A rectangle with round corners: one radius, or top and bottom apart. */
export function roundRectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  top: number,
  bottom = top,
): Outline {
  const right = x + width;
  const foot = y + height;
  return [
    ...corner(x + top, y + top, top, 0.5),
    ...corner(right - top, y + top, top, 0.75),
    ...corner(right - bottom, foot - bottom, bottom, 0),
    ...corner(x + bottom, foot - bottom, bottom, 0.25),
  ];
}

const corner = (x: number, y: number, radius: number, from: number): Outline =>
  radius <= 0 ? [[x, y]] : arc(x, y, radius, radius, from, from + 0.25);

/** A door or a window with a round top. */
export const archway = (x: number, y: number, width: number, height: number): Outline => [
  [x, y + height],
  ...arc(x + width / 2, y + width / 2, width / 2, width / 2, 0.5, 1),
  [x + width, y + height],
];

/** Points on a curve through two ends, drawn towards one handle. */
export function curve(from: Point, handle: Point, to: Point, steps = 12): Outline {
  return Array.from({ length: steps + 1 }, (_, index) => {
    const at = index / steps;
    const rest = 1 - at;
    return [
      rest * rest * from[0] + 2 * rest * at * handle[0] + at * at * to[0],
      rest * rest * from[1] + 2 * rest * at * handle[1] + at * at * to[1],
    ] as const;
  });
}

/** A smooth closed line through the points given (Catmull-Rom). */
export function smooth(points: Outline, steps = 8): Outline {
  const count = points.length;
  const at = (index: number): Point => points[(index + count) % count] ?? [0, 0];
  return points.flatMap((_, index) => {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    return Array.from({ length: steps }, (_unused, step) => {
      const t = step / steps;
      const between = (p: number, q: number, r: number, s: number) =>
        0.5 *
        (2 * q +
          (r - p) * t +
          (2 * p - 5 * q + 4 * r - s) * t * t +
          (3 * q - p - 3 * r + s) * t ** 3);
      return [between(a[0], b[0], c[0], d[0]), between(a[1], b[1], c[1], d[1])] as const;
    });
  });
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf(outline: Outline): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of outline) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
