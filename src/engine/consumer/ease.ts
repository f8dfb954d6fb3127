import { groupsOf, type Population, type Qualities } from '../state/population.ts';

const isEasy = (gone: number, tolerance: number, threshold: number): boolean =>
  gone === 0 && tolerance >= threshold;

/** Still a customer, and with tolerance left: at or above their threshold. */
export const isAtEase = ({ gone, tolerance, threshold }: Qualities, index: number): boolean =>
  isEasy(gone[index] ?? 1, tolerance[index] ?? 0, threshold[index] ?? 0);

/** How many of the base are at ease. */
export const countAtEase = (people: Population): number => {
  let count = 0;
  for (const { gone, tolerance, threshold } of groupsOf(people))
    for (let index = 0; index < gone.length; index += 1)
      if (isEasy(gone[index] ?? 1, tolerance[index] ?? 0, threshold[index] ?? 0)) count += 1;
  return count;
};
