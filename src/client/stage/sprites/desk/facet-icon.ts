import type { Facet } from '../../../../protocol/vocabulary.ts';
import type { Easel } from '../paper/easel.ts';
import { ink, type Stroke } from '../paper/ink.ts';
import { arc, curve, type Outline, type Point } from '../paper/outline.ts';

/** A small pen drawing for each facet, in a square of side 2 around the origin. */
const LINES: Readonly<Record<Facet, readonly Outline[]>> = {
  contact: [
    [
      [-0.8, -0.5],
      [0.8, -0.5],
      [0.8, 0.55],
      [-0.8, 0.55],
      [-0.8, -0.5],
      [0, 0.15],
      [0.8, -0.5],
    ],
  ],
  purchases: [
    [
      [-0.6, -0.25],
      [0.6, -0.25],
      [0.7, 0.75],
      [-0.7, 0.75],
      [-0.6, -0.25],
    ],
    bow(0, -0.25, 0.3, 0.48),
  ],
  home: [
    [
      [-0.8, 0],
      [0, -0.75],
      [0.8, 0],
    ],
    [
      [-0.55, -0.1],
      [-0.55, 0.7],
      [0.55, 0.7],
      [0.55, -0.1],
    ],
    [
      [-0.1, 0.7],
      [-0.1, 0.25],
      [0.2, 0.25],
      [0.2, 0.7],
    ],
  ],
  household: [
    ring(-0.38, -0.38, 0.26),
    bow(-0.38, 0.75, 0.42, 0.75),
    ring(0.45, -0.1, 0.2),
    bow(0.45, 0.75, 0.32, 0.52),
  ],
  tastes: [
    [
      ...curve([0, 0.72], [-1.25, -0.1], [-0.6, -0.56]),
      ...curve([-0.6, -0.56], [-0.15, -0.75], [0, -0.2]),
      ...curve([0, -0.2], [0.15, -0.75], [0.6, -0.56]),
      ...curve([0.6, -0.56], [1.25, -0.1], [0, 0.72]),
    ],
  ],
  routine: [
    ring(0, 0, 0.75),
    [
      [0, -0.45],
      [0, 0],
      [0.35, 0.2],
    ],
  ],
  events: [
    [
      [-0.7, -0.5],
      [0.7, -0.5],
      [0.7, 0.7],
      [-0.7, 0.7],
      [-0.7, -0.5],
    ],
    [
      [-0.7, -0.15],
      [0.7, -0.15],
    ],
    [
      [-0.35, -0.75],
      [-0.35, -0.4],
    ],
    [
      [0.35, -0.75],
      [0.35, -0.4],
    ],
    ring(0.25, 0.3, 0.13),
  ],
  means: [
    ring(-0.12, 0.32, 0.58, 0.26),
    [
      [-0.7, 0.32],
      [-0.7, 0],
    ],
    [
      [0.46, 0.32],
      [0.46, 0],
    ],
    ring(-0.12, 0, 0.58, 0.26),
    ring(0.2, -0.45, 0.5, 0.22),
  ],
};

function bow(x: number, y: number, radiusX: number, radiusY: number): Outline {
  return arc(x, y, radiusX, radiusY, 0.5, 1);
}

function ring(x: number, y: number, radiusX: number, radiusY = radiusX): Outline {
  return arc(x, y, radiusX, radiusY, 0, 1);
}

/** Draws a facet's sign around a point, `s` pixels for its unit. */
export function facetIcon(
  easel: Easel,
  facet: Facet,
  [x, y]: Point,
  s: number,
  stroke: Stroke,
): void {
  for (const line of LINES[facet]) {
    ink(
      easel,
      line.map(([px, py]): Point => [x + px * s, y + py * s]),
      { ...stroke, tremble: 0.15 },
    );
  }
}
