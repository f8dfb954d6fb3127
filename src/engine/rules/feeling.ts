import type { Felt, TermShare } from '../../protocol/felt.ts';
import type { Band } from '../../protocol/vocabulary.ts';
import { feelingOf } from '../consumer/ledger-of-terms.ts';
import { toleranceAfter } from '../consumer/tolerance.ts';
import { driftOf, trustAfter } from '../consumer/trust-change.ts';
import { at } from '../state/column.ts';
import { personAt } from '../state/lookup.ts';
import { change, type Turn } from './turn.ts';

/** Something that reaches one named person. */
export interface Stir {
  readonly index: number;
  readonly cause: Felt['cause'];
  readonly terms: readonly TermShare[];
  /** A week has passed: trust drifts back by itself, once this is felt. */
  readonly drifts?: true;
  /** What the feeling comes to, from the feeling and the tolerance that it leaves. */
  readonly band: (feeling: number, tolerance: number) => Band;
}

/** What a message made somebody feel decides later things; the rest is told only. */
const isKept = ({ untold }: Turn, { cause }: Stir): boolean =>
  untold !== true || cause.type === 'use';

/** Lets named people feel, each of them once, and keeps what was felt for the debrief. */
export const feelEach = (turn: Turn, stirs: readonly Stir[]): Turn => {
  if (stirs.length === 0) return turn;
  const { people, week, step } = turn.state;
  const trust = people.trust.slice();
  const tolerance = people.tolerance.slice();
  const kept: Felt[] = [];
  for (const stir of stirs) {
    const { index, cause, terms, drifts, band } = stir;
    const feeling = feelingOf(terms);
    const trusted = at(people.trust, index);
    const tolerated = at(people.tolerance, index);
    const felt = trustAfter(trusted, feeling);
    const drift = drifts === true ? driftOf(felt, at(people.baseTrust, index)) : 0;
    const trusts = felt + drift;
    const tolerates = toleranceAfter(tolerated, feeling);
    trust[index] = trusts;
    tolerance[index] = tolerates;
    if (!isKept(turn, stir)) continue;
    kept.push({
      portrait: personAt(turn.pack, index).id,
      week,
      step,
      cause,
      terms,
      feeling,
      band: band(feeling, tolerates),
      trust: { before: trusted, after: trusts, drift },
      tolerance: { before: tolerated, after: tolerates },
    });
  }
  const felt = kept.length === 0 ? turn.state.felt : [...turn.state.felt, ...kept];
  return change(turn, { people: { ...people, trust, tolerance }, felt });
};

/** Lets one named person feel. */
export const feel = (turn: Turn, stir: Stir): Turn => feelEach(turn, [stir]);
