import type { Column } from '../state/column.ts';
import { faded } from './fatigue.ts';

/** Contacts felt by the crowd, in bytes: seven channels of a million people are then seven megabytes. */

/** One contact, in the units of the crowd's `pressure`; at most 7.97 contacts are felt. */
const ONE = 32;
const MOST = 255;

/** Contacts felt, from the byte that keeps them. */
export const contactsFelt = (byte: number): number => byte / ONE;

/** The byte after one more contact. */
export const oneMore = (byte: number): number => Math.min(MOST, byte + ONE);

/** What is left of each byte a week later; rounded down, so that what fades is forgotten in the end. */
const LEFT = Uint8Array.from({ length: MOST + 1 }, (_, byte) =>
  Math.floor(ONE * faded(contactsFelt(byte))),
);

// Columns in which nobody feels any contact: most weeks of most games.
const calm = new WeakSet<Column>();

/** The crowd's contacts a week later; the same column when nobody feels any. */
export const crowdFaded = (pressure: Column): Column => {
  if (calm.has(pressure)) return pressure;
  let first = 0;
  while (first < pressure.length && pressure[first] === 0) first += 1;
  if (first === pressure.length) {
    calm.add(pressure);
    return pressure;
  }
  const column = new Uint8Array(pressure);
  for (let cell = first; cell < column.length; cell += 1)
    column[cell] = LEFT[column[cell] ?? 0] ?? 0;
  return column;
};
