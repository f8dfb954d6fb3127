import { MISTAKEN } from './constants.ts';
import type { FactShown } from './contact.ts';

/** Points for being taken for somebody else, or for whom one was: 0 for what is true. */
export const mistaken = (fact: FactShown, rank: number): number => {
  if (fact.truth === 'true') return 0;
  const place = rank === 0 ? 1 : 0.7;
  return MISTAKEN[fact.truth] * place * (0.6 + 0.4 * fact.sensitivity);
};

/** Points for a message sent to an address that is not theirs. */
export const misdelivered = (rightAddress: boolean): number =>
  rightAddress ? 0 : MISTAKEN.address;
