import { below, unit } from '../random/draw.ts';
import { WORD } from './constants.ts';

/** Who talks to whom, without a list: an edge is looked up when needed, so a million people cost nothing to keep. */
export interface Circle {
  readonly seed: number;
  readonly size: number;
  /** Mean number of acquaintances. */
  readonly acquaintances: number;
}

/**
 * The other end of one of the edges that a person holds, or themselves when the edge is void.
 * Watts & Strogatz 1998: neighbours on a ring, a few edges rewired anywhere, hence a small world.
 * Places on the ring are by index times a step, so that people met by name do not all sit side by side.
 */
const otherEnd = ({ seed, size }: Circle, step: number, person: number, edge: number): number => {
  const draw = { seed, subject: person, turn: edge };
  if (unit({ ...draw, stream: 'acquaintance-kept' }) < WORD.rewired)
    return below({ ...draw, stream: 'acquaintance' }, size);
  return (person + (edge + 1) * step) % size;
};

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** A step near the golden section that visits the whole ring: sets the first few indices far from one another. */
const stride = (size: number): number => {
  let step = Math.max(1, Math.floor(size * 0.381966));
  while (divisor(size, step) > 1) step += 1;
  return step;
};

/** Columns of talk, in points, by person. */
type Talk = { readonly [index: number]: number };

/**
 * What each person hears: the sum of what their acquaintances say, in points of talk. `echo` is what is being told
 * again of each person's own words of the week before: nobody hears their own words come back.
 */
export const hear = (circle: Circle, talk: Talk, echo: Talk): Float64Array => {
  const heard = new Float64Array(circle.size);
  const step = stride(circle.size);
  const edges = Math.max(1, Math.floor(circle.acquaintances / 2));
  const tell = (from: number, to: number) => {
    heard[to] = (heard[to] ?? 0) + (talk[from] ?? 0) - (echo[to] ?? 0);
  };
  for (let person = 0; person < circle.size; person += 1)
    for (let edge = 0; edge < edges; edge += 1) {
      const other = otherEnd(circle, step, person, edge);
      if (other === person) continue;
      tell(other, person);
      tell(person, other);
    }
  return heard;
};
