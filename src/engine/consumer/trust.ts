import { MITIGATION } from './constants.ts';

/** Share of the intrusion that trust takes away, about -0.16 to 0.19; distrust adds to it. Bleier & Eisenbeiss 2015. */
export const trust = (level: number): number =>
  MITIGATION.trust * (level - MITIGATION.trustNeutral);

/** Share of the benefit of a personalised message that trust adds, or distrust takes away. The same study. */
export const trustBenefit = (level: number, facts: number): number =>
  facts > 0 ? MITIGATION.trustBenefit * (level - MITIGATION.trustNeutral) : 0;
