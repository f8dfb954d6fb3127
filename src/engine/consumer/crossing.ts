import { INTRUSION } from './constants.ts';
import type { FactShown } from './contact.ts';

/** Points for a fact used for something else than what it was left for. Kim, Barasz & John 2019. */
export const crossing = (fact: FactShown): number =>
  fact.expected ? 0 : INTRUSION.crossing + INTRUSION.crossingSensitivity * fact.sensitivity;

/** Points for each further silo that one message brings together. */
export const siloCrossing = (facts: readonly FactShown[]): number =>
  facts.length < 2
    ? 0
    : INTRUSION.crossingSilo * Math.max(0, new Set(facts.map((fact) => fact.silo)).size - 1);
