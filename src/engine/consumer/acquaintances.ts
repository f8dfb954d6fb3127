import { bitsFrom, rootOf, unitOf } from '../random/draw.ts';
import type { Column } from '../state/column.ts';
import { WORD } from './constants.ts';

/** From what it is drawn who talks to whom. */
export interface Circle {
  readonly seed: number;
  readonly size: number;
  /** Mean number of acquaintances. */
  readonly acquaintances: number;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** A step near the golden section that visits the whole ring: sets the first few indices far from one another. */
const stride = (size: number): number => {
  let step = Math.max(1, Math.floor(size * 0.381966));
  while (divisor(size, step) > 1) step += 1;
  return step;
};

/**
 * Who talks to whom: the other end of each edge that a person holds, by edge then person; their own index when void.
 * Watts & Strogatz 1998: neighbours on a ring, a few edges rewired anywhere, hence a small world.
 * Places on the ring are by index times a step, so that people met by name do not all sit side by side.
 */
export const acquaintancesOf = ({ seed, size, acquaintances }: Circle): Int32Array => {
  const edges = Math.max(1, Math.floor(acquaintances / 2));
  const step = stride(size);
  const kept = rootOf(seed, 'acquaintance-kept');
  const drawn = rootOf(seed, 'acquaintance');
  const others = new Int32Array(size * edges);
  for (let edge = 0; edge < edges; edge += 1) {
    let neighbour = ((edge + 1) * step) % size;
    for (let person = 0; person < size; person += 1) {
      others[edge * size + person] =
        unitOf(bitsFrom(kept, person, edge)) < WORD.rewired
          ? Math.floor(unitOf(bitsFrom(drawn, person, edge)) * size)
          : neighbour;
      neighbour = neighbour + 1 === size ? 0 : neighbour + 1;
    }
  }
  return others;
};

/**
 * What each person hears: the sum of what their acquaintances say, in points of talk. `echo` is what is being told
 * again of each person's own words of the week before: nobody hears their own words come back. Added to `heard`, which
 * begins at nothing.
 */
export const hear = (
  acquaintances: Column,
  talk: Column,
  echo: Column,
  heard: Float64Array,
): Float64Array => {
  const size = talk.length;
  for (let person = 0; person < size; person += 1) {
    const says = talk[person] ?? 0;
    const back = echo[person] ?? 0;
    let hears = 0;
    for (let edge = person; edge < acquaintances.length; edge += size) {
      const other = acquaintances[edge] ?? person;
      if (other === person) continue;
      hears += (talk[other] ?? 0) - back;
      heard[other] = (heard[other] ?? 0) + says - (echo[other] ?? 0);
    }
    heard[person] = (heard[person] ?? 0) + hears;
  }
  return heard;
};
