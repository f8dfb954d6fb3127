import { FIT } from './constants.ts';
import type { FactShown } from './contact.ts';
import { clampUnit } from './math.ts';

/**
 * Does it meet a need that is due, with facts that are true and fresh? In [0, 1].
 * The best fact counts; one that does not lead counts a little less. What is false or stale meets nothing, and is
 * felt as `mistaken`.
 */
export const fitOf = (facts: readonly FactShown[]): number => {
  if (facts.length === 0) return FIT.generic;
  return facts.reduce((best, fact, rank) => {
    if (fact.truth !== 'true') return best;
    const share = rank === 0 ? 1 : FIT.follower;
    const exact = 1 + FIT.deeper * (fact.depth - 1);
    return Math.max(best, clampUnit(share * exact * Math.max(FIT.topical, fact.relevance)));
  }, 0);
};
