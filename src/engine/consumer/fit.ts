import { FIT } from './constants.ts';
import type { Contact } from './contact.ts';
import { clampUnit } from './math.ts';

/**
 * Does it meet a need that is due, with facts that are true and fresh? In [0, 1].
 * The best fact counts; one that does not lead counts a little less. What is false or stale meets nothing, and is
 * felt as `mistaken`. Words that were written for nobody answer less well.
 */
export const fitOf = ({ facts, template }: Pick<Contact, 'facts' | 'template'>): number => {
  if (facts.length === 0) return FIT.generic;
  const words = template === true ? FIT.template : 1;
  return (
    words *
    facts.reduce((best, fact, rank) => {
      if (fact.truth !== 'true') return best;
      const share = rank === 0 ? 1 : FIT.follower;
      const exact = 1 + FIT.deeper * (fact.depth - 1);
      return Math.max(best, clampUnit(share * exact * Math.max(FIT.topical, fact.relevance)));
    }, 0)
  );
};
