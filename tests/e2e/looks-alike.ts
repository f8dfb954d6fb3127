import type { Fingerprint } from './fingerprint.ts';

/** Beyond this a cell is another colour, of 255. */
const FAR = 36;
/** Of all cells, so many may be another colour: a line of text that wraps otherwise on another machine. */
const MOST_FAR = 0.04;
/** And all together no further than this on average, of 255. */
const MEAN = 5;

export interface Difference {
  readonly alike: boolean;
  /** Mean distance of a cell, of 255. */
  readonly mean: number;
  /** Share of the cells that are another colour. */
  readonly far: number;
}

const cellsOf = (print: Fingerprint) =>
  (print.match(/.{6}/g) ?? []).map((cell) =>
    [0, 2, 4].map((at) => Number.parseInt(cell.slice(at, at + 2), 16)),
  );

/** How far two pictures are from one another; pictures of another size are not alike. */
export function differenceOf(one: Fingerprint, other: Fingerprint): Difference {
  if (one.length !== other.length) return { alike: false, mean: 255, far: 1 };
  const others = cellsOf(other);
  const distances = cellsOf(one).map((cell, index) =>
    Math.max(...cell.map((part, at) => Math.abs(part - (others[index]?.[at] ?? 0)))),
  );
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  const far = distances.filter((distance) => distance > FAR).length / distances.length;
  return { alike: mean <= MEAN && far <= MOST_FAR, mean, far };
}
