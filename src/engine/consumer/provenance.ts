import { COVERT, INTRUSION } from './constants.ts';
import type { FactShown } from './contact.ts';

/** Points for what was bought from others. */
export const provenance = (fact: FactShown): number =>
  fact.origin === 'bought' ? INTRUSION.provenance : 0;

/** Points that wait once something was taken where nobody sees it taken: come to light, they are felt as provenance. */
export const covert = (concern: number, sensitivity: number): number =>
  COVERT.perFact * concern * (COVERT.floor + sensitivity);
