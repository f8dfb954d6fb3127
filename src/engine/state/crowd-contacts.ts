import type { Column } from './column.ts';

/** Contacts felt by the crowd, in bytes: seven channels of a million people are then seven megabytes. */

/** One contact, in the units of the crowd's `pressure`; at most 7.97 contacts are felt. */
const ONE = 32;
const MOST = 255;

/** Contacts felt, from the byte that keeps them. */
export const contactsFelt = (byte: number): number => byte / ONE;

/** The byte after one more contact. */
export const oneMore = (byte: number): number => Math.min(MOST, byte + ONE);

/** The column after a rest, by what is left of a contact; rounded down, so that what fades is forgotten in the end. */
export const faded = (pressure: Column, left: (contacts: number) => number): Uint8Array => {
  const after = Uint8Array.from({ length: MOST + 1 }, (_, byte) =>
    Math.floor(ONE * left(contactsFelt(byte))),
  );
  const column = new Uint8Array(pressure);
  for (let cell = 0; cell < column.length; cell += 1) column[cell] = after[column[cell] ?? 0] ?? 0;
  return column;
};
