import type { Population, Qualities } from '../state/population.ts';

const isEasy = (gone: number, tolerance: number, threshold: number): boolean =>
  gone === 0 && tolerance >= threshold;

/** Still a customer, and with tolerance left: at or above their threshold. */
export const isAtEase = ({ gone, tolerance, threshold }: Qualities, index: number): boolean =>
  isEasy(gone[index] ?? 1, tolerance[index] ?? 0, threshold[index] ?? 0);

/** How many of the base are at ease. The named and the crowd in a loop each: their columns are of two kinds. */
export const countAtEase = (people: Population): number => {
  let count = 0;
  for (let index = 0; index < people.named; index += 1) if (isAtEase(people, index)) count += 1;
  const { gone, tolerance, threshold } = people.crowd;
  for (let rank = 0; rank < gone.length; rank += 1)
    if (isEasy(gone[rank] ?? 1, tolerance[rank] ?? 0, threshold[rank] ?? 0)) count += 1;
  return count;
};
