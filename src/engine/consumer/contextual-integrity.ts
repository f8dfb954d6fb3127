import type { Purpose } from '../../protocol/vocabulary.ts';
import { INTRUSION, LEAVES_THE_HOUSE, PURPOSE_DISTANCE } from './constants.ts';
import type { FactShown } from './contact.ts';

/**
 * The norm of a flow to this brand, about -2 to 1: above 0 it meets what people expect.
 * Nissenbaum 2004; numbers after contextual-integrity.csv: data type alone explains little, the pair with the use most.
 */
export const norm = (fact: Pick<FactShown, 'sensitivity' | 'nearness'>, purpose: Purpose): number =>
  fact.nearness - fact.sensitivity * PURPOSE_DISTANCE[purpose] - LEAVES_THE_HOUSE[purpose];

/** `appropriateness`: points by which this use breaks the norm of its data. At least 0. */
export const appropriateness = (fact: FactShown, purpose: Purpose): number => {
  const broken = Math.max(0, -norm(fact, purpose));
  return broken * (fact.expected ? INTRUSION.appropriatenessExpected : INTRUSION.appropriateness);
};
