import { LARGEST_SEED, LENGTHS, type Length } from '../../protocol/vocabulary.ts';

/**
 * The seed that a link asks for (`?seed=7`), so that a class or a friend meets the same people; null where it asks
 * for none or for something that is not a seed: a whole number in [0, 2^32).
 */
export function seedFromLink(search: string): number | null {
  const asked = new URLSearchParams(search).get('seed');
  if (asked === null || !/^\d+$/.test(asked)) return null;
  const seed = Number(asked);
  return seed <= LARGEST_SEED ? seed : null;
}

/** The length that a link asks for (`?length=act`), so that a class plays as long as its lesson; null where it asks for none. */
export function lengthFromLink(search: string): Length | null {
  const asked = new URLSearchParams(search).get('length');
  return LENGTHS.find((length) => length === asked) ?? null;
}
