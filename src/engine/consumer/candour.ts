import type { Standing } from './reaction.ts';

/**
 * Whether somebody tells the truth when they tell something. Trust pays in data: annoyed people, who have shown it once
 * and are under their threshold, lie.
 */
export const isCandid = ({ tolerance, threshold, warnings }: Standing): boolean =>
  warnings === 0 || tolerance >= threshold;
