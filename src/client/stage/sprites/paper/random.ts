/** Shapes must be the same each time that they are cut: everything irregular comes from these, never from a clock. */

/** FNV-1a over the characters of a name, as an unsigned 32-bit number. */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** A number in [0, 1) for a seed and a place; the same pair always gives the same number. */
export function chance(seed: number, place: number): number {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(place + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}

/** In [-1, 1). */
export const sway = (seed: number, place: number): number => chance(seed, place) * 2 - 1;

/** One of a list, which must not be empty. */
export function pick<T>(list: readonly [T, ...T[]], seed: number, place: number): T {
  return list[Math.floor(chance(seed, place) * list.length)] ?? list[0];
}

/** Smooth noise in [-1, 1): a wave of about `length` units that never repeats. */
export function wave(seed: number, distance: number, length: number): number {
  const at = distance / length;
  const index = Math.floor(at);
  const between = at - index;
  const ease = between * between * (3 - 2 * between);
  return sway(seed, index) * (1 - ease) + sway(seed, index + 1) * ease;
}
