import type { TermShare } from '../../protocol/felt.ts';
import type { Departure, Term, Voice } from '../../protocol/vocabulary.ts';
import { DEPARTURE } from './constants.ts';
import { rankOf, type Sheet, steepest, steepestOn } from './ledger-of-terms.ts';

/** What an authority hears: used where it does not belong, or for something else, guessed, bought or taken unseen. */
const GRIEVANCES: readonly Term[] = ['appropriateness', 'crossing', 'inference', 'provenance'];

const isGrievance = (worst: Term | null): boolean => worst !== null && GRIEVANCES.includes(worst);

/** Whether a message that hurt gives ground for a complaint: what hurt most breaks a rule, and none of it was agreed to. */
export const isGround = (terms: readonly TermShare[]): boolean =>
  isGrievance(steepest(terms)) && !terms.some(({ term }) => term === 'consent');

const CONSENT = rankOf('consent');

/** The same, read off a sheet. */
export const isGroundOn = (sheet: Sheet): boolean =>
  isGrievance(steepestOn(sheet)) && sheet[CONSENT] === 0;

export interface Leaving {
  readonly voice: Voice;
  /** In [0, 1]. */
  readonly concern: number;
  /** Some message that hurt them gave ground for a complaint. */
  readonly hasGround: boolean;
}

/**
 * How somebody who leaves goes. A silent voice goes silently, whatever was done; of the others, those who care enough take
 * what breaks a rule to the authority; else a public voice says it in public, and a complainer, who spoke to the house
 * first, has no more to say.
 */
export const departureOf = ({ voice, concern, hasGround }: Leaving): Departure => {
  if (voice === 'silent') return 'silent';
  if (hasGround && concern >= DEPARTURE.complains) return 'authority';
  return voice === 'public' ? 'public' : 'silent';
};
