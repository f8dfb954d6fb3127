import { at } from '../state/column.ts';
import type { Population } from '../state/population.ts';

/** Still a customer, and with tolerance left: at or above their threshold. */
export const isAtEase = (people: Population, index: number): boolean =>
  at(people.gone, index) === 0 && at(people.tolerance, index) >= at(people.threshold, index);

/** How many of the base are at ease. */
export const countAtEase = (people: Population): number => {
  let count = 0;
  for (let index = 0; index < people.size; index += 1) if (isAtEase(people, index)) count += 1;
  return count;
};
