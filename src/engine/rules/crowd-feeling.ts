import type { CrowdFelt, TermShare } from '../../protocol/view.ts';
import { TERMS, type Term } from '../../protocol/vocabulary.ts';
import { feelingOf } from '../consumer/ledger-of-terms.ts';
import { toleranceAfter } from '../consumer/tolerance.ts';
import { trustAfter } from '../consumer/trust-change.ts';
import type { Column } from '../state/column.ts';
import type { Crowd } from '../state/population.ts';
import { change, type Turn } from './turn.ts';

/** What something did to the crowd or to a part of it, added up. Terms in the order in which they are explained. */
export interface Moved {
  readonly people: number;
  readonly terms: readonly TermShare[];
  readonly trustBefore: number;
  readonly trustNow: number;
  /** What of it a week did by itself. */
  readonly trustDrift: number;
  readonly toleranceBefore: number;
  readonly toleranceNow: number;
}

/** The same as means, to be told. */
const told = (turn: Turn, cause: CrowdFelt['cause'], moved: Moved): CrowdFelt => {
  const { week, step } = turn.state;
  const mean = (sum: number): number => sum / Math.max(1, moved.people);
  const terms = moved.terms
    .map(({ term, value }) => ({ term, value: mean(value) }))
    .filter(({ value }) => value !== 0);
  return {
    week,
    step,
    cause,
    people: moved.people,
    terms,
    feeling: feelingOf(terms),
    trust: {
      before: mean(moved.trustBefore),
      after: mean(moved.trustNow),
      drift: mean(moved.trustDrift),
    },
    tolerance: { before: mean(moved.toleranceBefore), after: mean(moved.toleranceNow) },
  };
};

/**
 * Keeps what the crowd felt, on average; and, when `explain` asks about one of them, what that one felt.
 * @param moved What moved all of the crowd (null), or one of them.
 */
export const tellCrowd = (
  turn: Turn,
  cause: CrowdFelt['cause'],
  moved: (watched: number | null) => Moved,
): Turn => {
  const all = moved(null);
  if (all.people === 0) return turn;
  const kept = change(turn, { crowdFelt: [...turn.state.crowdFelt, told(turn, cause, all)] });
  if (turn.watched === undefined) return kept;
  const { index, felt } = turn.watched;
  const one = moved(index);
  if (one.people === 0) return kept;
  return { ...kept, watched: { index, felt: [...felt, told(turn, cause, one)] } };
};

/** One term of something that reaches the crowd: its points for one of them, by rank in the crowd. */
export interface CrowdTerm {
  readonly term: Term;
  readonly points: (index: number) => number;
}

/** Something that reaches the crowd, or a part of it. */
export interface CrowdStir {
  readonly cause: CrowdFelt['cause'];
  /** Each term once; in any order. */
  readonly terms: readonly CrowdTerm[];
  /** By rank in the crowd, 1 for whoever it does not reach; those who are gone unless said otherwise. */
  readonly passedOver?: Column;
}

/** Terms in the order in which they are explained and summed. */
const inOrder = (terms: readonly CrowdTerm[]): readonly CrowdTerm[] =>
  [...terms].sort((a, b) => TERMS.indexOf(a.term) - TERMS.indexOf(b.term));

interface Stirred {
  readonly trust: Float32Array;
  readonly tolerance: Float32Array;
  readonly feelings: Float64Array;
  readonly moved: Moved;
}

/** Lets those from `from` to before `to` feel, term by term, then changes what they trust and tolerate. */
const stir = (
  crowd: Crowd,
  { terms, passedOver = crowd.gone }: CrowdStir,
  from: number,
  to: number,
): Stirred => {
  const feelings = new Float64Array(crowd.size);
  const added = inOrder(terms).map(({ term, points }): TermShare => {
    let value = 0;
    for (let index = from; index < to; index += 1) {
      if (passedOver[index] === 1) continue;
      const more = points(index);
      feelings[index] = (feelings[index] ?? 0) + more;
      value += more;
    }
    return { term, value };
  });
  const trust = new Float32Array(crowd.trust);
  const tolerance = new Float32Array(crowd.tolerance);
  let people = 0;
  let trustBefore = 0;
  let trustNow = 0;
  let toleranceBefore = 0;
  let toleranceNow = 0;
  for (let index = from; index < to; index += 1) {
    if (passedOver[index] === 1) continue;
    const feeling = feelings[index] ?? 0;
    people += 1;
    trustBefore += trust[index] ?? 0;
    toleranceBefore += tolerance[index] ?? 0;
    trust[index] = trustAfter(trust[index] ?? 0, feeling);
    tolerance[index] = toleranceAfter(tolerance[index] ?? 0, feeling);
    trustNow += trust[index] ?? 0;
    toleranceNow += tolerance[index] ?? 0;
  }
  const levels = { trustBefore, trustNow, trustDrift: 0, toleranceBefore, toleranceNow };
  return { trust, tolerance, feelings, moved: { people, terms: added, ...levels } };
};

/**
 * Lets the crowd feel, and keeps what it felt on average. Also gives each one's feeling, in points, for those who
 * show something of it.
 */
export const feelInCrowd = (
  turn: Turn,
  asked: CrowdStir,
): { readonly turn: Turn; readonly feelings: Float64Array } => {
  const { people } = turn.state;
  const { crowd } = people;
  const { moved, feelings, trust, tolerance } = stir(crowd, asked, 0, crowd.size);
  const felt = change(turn, { people: { ...people, crowd: { ...crowd, trust, tolerance } } });
  return {
    feelings,
    turn: tellCrowd(felt, asked.cause, (watched) =>
      watched === null ? moved : stir(crowd, asked, watched, watched + 1).moved,
    ),
  };
};
