import type { Felt, TermShare } from '../../protocol/view.ts';
import type { Band } from '../../protocol/vocabulary.ts';
import { feelingOf } from '../consumer/ledger-of-terms.ts';
import { toleranceAfter } from '../consumer/tolerance.ts';
import { trustAfter } from '../consumer/trust-change.ts';
import { at, withAt } from '../state/column.ts';
import { personAt } from '../state/lookup.ts';
import { change, type Turn } from './turn.ts';

/** Something that reaches one named person. */
export interface Stir {
  readonly index: number;
  readonly cause: Felt['cause'];
  readonly terms: readonly TermShare[];
  /** What the feeling comes to, from the feeling and the tolerance that it leaves. */
  readonly band: (feeling: number, tolerance: number) => Band;
}

/** Lets one named person feel, and keeps what was felt for the debrief. */
export const feel = (turn: Turn, { index, cause, terms, band }: Stir): Turn => {
  const { people } = turn.state;
  const feeling = feelingOf(terms);
  const trust = { before: at(people.trust, index), after: 0 };
  const tolerance = { before: at(people.tolerance, index), after: 0 };
  trust.after = trustAfter(trust.before, feeling);
  tolerance.after = toleranceAfter(tolerance.before, feeling);
  const felt: Felt = {
    portrait: personAt(turn.pack, index).id,
    week: turn.state.week,
    step: turn.state.step,
    cause,
    terms,
    feeling,
    band: band(feeling, tolerance.after),
    trust,
    tolerance,
  };
  return change(turn, {
    people: {
      ...people,
      trust: withAt(people.trust, index, trust.after),
      tolerance: withAt(people.tolerance, index, tolerance.after),
    },
    felt: [...turn.state.felt, felt],
  });
};
