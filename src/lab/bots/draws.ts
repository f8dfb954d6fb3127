/**
 * A number in [0, 1) from whole numbers, always the same for the same ones: a bot that plays at random plays the same
 * game twice. Mixing: 32-bit finaliser of MurmurHash3 (Appleby, public domain), once for each number.
 */
export const drawn = (...numbers: readonly number[]): number => {
  let hash = 0x9e3779b9;
  for (const number of numbers) {
    hash = Math.imul(hash ^ number, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return (hash >>> 0) / 0x1_0000_0000;
};

/** Numbers in [0, 1), a new one at each call; the same series for the same whole numbers. */
export const dice = (...numbers: readonly number[]): (() => number) => {
  let thrown = 0;
  return () => {
    thrown += 1;
    return drawn(...numbers, thrown);
  };
};

/** One of several, by a number in [0, 1); undefined when there is none. */
export const pick = <T>(items: readonly T[], unit: number): T | undefined =>
  items[Math.floor(unit * items.length)];
