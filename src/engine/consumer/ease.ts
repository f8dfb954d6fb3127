import { groupsOf, type Population, type Qualities } from '../state/population.ts';

/** Still a customer, and with tolerance left: at or above their threshold. */
export const isAtEase = ({ gone, tolerance, threshold }: Qualities, index: number): boolean =>
  gone[index] === 0 && (tolerance[index] ?? 0) >= (threshold[index] ?? 0);

/** How many of the base are at ease. */
export const countAtEase = (people: Population): number => {
  let count = 0;
  for (const group of groupsOf(people))
    for (let index = 0; index < group.gone.length; index += 1)
      if (isAtEase(group, index)) count += 1;
  return count;
};
