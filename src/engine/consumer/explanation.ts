import { MITIGATION } from './constants.ts';
import { clampUnit } from './math.ts';

/** How far reasons go, in [0, 1]: all the way for what breaks no norm, less as the raw violation grows (points). */
const excusable = (violation: number): number =>
  clampUnit(1 - MITIGATION.explanationExcuses * violation);

/** Share of the intrusion that saying why takes away; nothing to explain when no fact is shown. */
export const explanation = (explain: boolean, facts: number, violation: number): number =>
  explain && facts > 0 ? MITIGATION.explanation * excusable(violation) : 0;

/** Share of the benefit that saying why adds to a personalised message: one sees what it is good for. */
export const explanationBenefit = (explain: boolean, facts: number, violation: number): number =>
  explain && facts > 0 ? MITIGATION.explanationBenefit * excusable(violation) : 0;
