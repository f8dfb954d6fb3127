import { INTRUSION } from './constants.ts';
import type { FactShown } from './contact.ts';

/** Points for what was bought from others. */
export const provenance = (fact: FactShown): number =>
  fact.origin === 'bought' ? INTRUSION.provenance : 0;
