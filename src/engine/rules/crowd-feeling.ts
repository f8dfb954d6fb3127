import type { CrowdFelt, TermShare } from '../../protocol/felt.ts';
import { TERMS, type Term } from '../../protocol/vocabulary.ts';
import { blankSheet, feelingOf, rankOf, type Sheet } from '../consumer/ledger-of-terms.ts';
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
  if (turn.untold) return turn;
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
interface Reaching {
  readonly cause: CrowdFelt['cause'];
  /** By rank in the crowd, 1 for whoever it does not reach; those who are gone unless said otherwise. */
  readonly passedOver?: Column;
}

export interface CrowdStir extends Reaching {
  /** Each term once; in any order. */
  readonly terms: readonly CrowdTerm[];
}

/** The same where all terms of one person are worked out together. */
export interface CrowdVerdicts extends Reaching {
  /** Which terms it may write, by rank in TERMS, rising. */
  readonly ranks: readonly number[];
  /** Writes the points of one of them on a sheet: all of its terms, whatever was on it. */
  readonly write: (index: number, sheet: Sheet) => void;
}

interface Stirred {
  readonly trust: Float32Array;
  readonly tolerance: Float32Array;
  readonly moved: Moved;
}

// Rough: what is on them is read before anything else stirs the crowd.
const roughTerms = blankSheet();
const roughSums = blankSheet();

/** Lets those from `from` to before `to` feel, one by one, and changes what they trust and tolerate. */
const stir = (
  crowd: Crowd,
  { ranks, write, passedOver = crowd.gone }: CrowdVerdicts,
  from: number,
  to: number,
): Stirred => {
  const sheet = roughTerms;
  const sums = roughSums.fill(0);
  const trust = new Float32Array(crowd.trust);
  const tolerance = new Float32Array(crowd.tolerance);
  let people = 0;
  let trustBefore = 0;
  let trustNow = 0;
  let toleranceBefore = 0;
  let toleranceNow = 0;
  for (let index = from; index < to; index += 1) {
    if (passedOver[index] === 1) continue;
    write(index, sheet);
    let feeling = 0;
    for (let place = 0; place < ranks.length; place += 1) {
      const rank = ranks[place] ?? 0;
      const points = sheet[rank] ?? 0;
      feeling += points;
      sums[rank] = (sums[rank] ?? 0) + points;
    }
    people += 1;
    trustBefore += trust[index] ?? 0;
    toleranceBefore += tolerance[index] ?? 0;
    trust[index] = trustAfter(trust[index] ?? 0, feeling);
    tolerance[index] = toleranceAfter(tolerance[index] ?? 0, feeling);
    trustNow += trust[index] ?? 0;
    toleranceNow += tolerance[index] ?? 0;
  }
  const terms = TERMS.map((term, rank): TermShare => ({ term, value: sums[rank] ?? 0 }));
  const levels = { trustBefore, trustNow, trustDrift: 0, toleranceBefore, toleranceNow };
  return { trust, tolerance, moved: { people, terms, ...levels } };
};

/** Lets the crowd feel what is worked out for each, and keeps what it felt on average. */
export const judgeInCrowd = (turn: Turn, asked: CrowdVerdicts): Turn => {
  const { people } = turn.state;
  const { crowd } = people;
  const { moved, trust, tolerance } = stir(crowd, asked, 0, crowd.size);
  const felt = change(turn, { people: { ...people, crowd: { ...crowd, trust, tolerance } } });
  return tellCrowd(felt, asked.cause, (watched) =>
    watched === null ? moved : stir(crowd, asked, watched, watched + 1).moved,
  );
};

/** Lets the crowd feel, and keeps what it felt on average. */
export const feelInCrowd = (turn: Turn, { terms, ...reaching }: CrowdStir): Turn => {
  const ranked = terms
    .map(({ term, points }) => ({ rank: rankOf(term), points }))
    .sort((a, b) => a.rank - b.rank);
  return judgeInCrowd(turn, {
    ...reaching,
    ranks: ranked.map(({ rank }) => rank),
    write: (index, sheet) => {
      for (const { rank, points } of ranked) sheet[rank] = points(index);
    },
  });
};
