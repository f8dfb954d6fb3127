import { INTRUSION } from './constants.ts';
import type { FactShown } from './contact.ts';
import { clampUnit } from './math.ts';

/**
 * Targeted x obtrusive: each alone can help, together they fail, most in private matters.
 * Goldfarb & Tucker 2011. Points, 0 without facts.
 */
export const interplay = (facts: readonly FactShown[], obtrusiveness: number): number => {
  if (facts.length === 0) return 0;
  const targeted = clampUnit(0.1 + 0.25 * facts.length);
  const privacy = facts.reduce((most, fact) => Math.max(most, fact.sensitivity), 0);
  return INTRUSION.interplay * targeted * obtrusiveness * obtrusiveness * (0.3 + privacy);
};
