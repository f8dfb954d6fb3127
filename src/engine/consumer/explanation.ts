import { MITIGATION } from './constants.ts';

/** Share of the intrusion that saying why takes away; nothing to explain when no fact is shown. */
export const explanation = (explain: boolean, facts: number): number =>
  explain && facts > 0 ? MITIGATION.explanation : 0;
