import { MITIGATION } from './constants.ts';
import type { FactShown } from './contact.ts';

/** Share of the intrusion that was agreed to beforehand: by the part of the facts that were asked for. */
export const consent = (facts: readonly FactShown[]): number => {
  if (facts.length === 0) return 0;
  const agreed = facts.filter((fact) => fact.consented).length;
  return (MITIGATION.consent * agreed) / facts.length;
};
