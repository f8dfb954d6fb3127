import { INTRUSION } from './constants.ts';
import type { Contact, FactShown } from './contact.ts';
import { type Flow, flowOf } from './flow.ts';
import { NORM } from './norm-constants.ts';

export type NormFeature = keyof typeof NORM;

/** What a norm looks at in a flow: the pair of data and recipient, and the use; data type alone explains little. */
export const normFeatures = ({
  sensitivity,
  nearness,
  duty,
  stakes,
  away,
}: Flow): Readonly<Record<NormFeature, number>> => ({
  near: nearness * (1 - away),
  vital: nearness * stakes * (1 - away),
  foreign: sensitivity * (1 - nearness) * (1 - away / 2),
  away,
  betrayed: away * duty,
});

/**
 * How well a flow meets what people expect, in (-1, 1): above 0 more agree than disagree. A weighted sum bent so that
 * no flow is worse than utterly wrong; only + - x / and a square root.
 */
export const norm = (flow: Flow): number => {
  const { near, vital, foreign, away, betrayed } = normFeatures(flow);
  const level =
    NORM.near * near +
    NORM.vital * vital +
    NORM.foreign * foreign +
    NORM.away * away +
    NORM.betrayed * betrayed;
  return level / Math.sqrt(1 + level * level);
};

/** `appropriateness`: points by which this use breaks the norm of its data. At least 0. */
export const appropriateness = (
  fact: FactShown,
  { purpose, flow }: Pick<Contact, 'purpose' | 'flow'>,
): number => {
  const here = flow === undefined ? flowOf(fact, purpose) : { ...fact, ...flow };
  const broken = Math.max(0, -norm(here));
  return broken * (fact.expected ? INTRUSION.appropriatenessExpected : INTRUSION.appropriateness);
};
