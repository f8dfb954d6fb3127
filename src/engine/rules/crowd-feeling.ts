import type { CrowdFelt } from '../../protocol/explanation.ts';
import type { TermShare } from '../../protocol/view.ts';
import { TERMS, type Term } from '../../protocol/vocabulary.ts';
import { feelingOf } from '../consumer/ledger-of-terms.ts';
import { toleranceAfter } from '../consumer/tolerance.ts';
import { trustAfter } from '../consumer/trust-change.ts';
import type { Column } from '../state/column.ts';
import type { Crowd } from '../state/population.ts';
import { change, type Turn } from './turn.ts';

/** Those of the crowd who feel something: ranks in the crowd from `from` to before `to`, but for those passed over. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  /** 1 for whoever feels nothing of it. */
  readonly passedOver: Column;
}

/**
 * One term over the crowd: adds its points to what each of those reached feels, and gives the sum of what it added.
 * The same function of one person as anybody's, in a loop of its own so that a million calls cost little.
 */
export interface CrowdTerm {
  readonly term: Term;
  readonly add: (feelings: Float64Array, reach: Reach) => number;
}

/** A term from the points of one person, by rank in the crowd. */
export const crowdTerm = (term: Term, points: (index: number) => number): CrowdTerm => ({
  term,
  add: (feelings, { from, to, passedOver }) => {
    let added = 0;
    for (let index = from; index < to; index += 1) {
      if (passedOver[index] === 1) continue;
      const more = points(index);
      feelings[index] = (feelings[index] ?? 0) + more;
      added += more;
    }
    return added;
  },
});

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

interface Moved {
  readonly trust: Float32Array;
  readonly tolerance: Float32Array;
  readonly felt: Pick<CrowdFelt, 'people' | 'trust' | 'tolerance'>;
}

/** What feelings do to trust and tolerance, and their means before and after. */
const move = (crowd: Crowd, feelings: Float64Array, { from, to, passedOver }: Reach): Moved => {
  const trust = new Float32Array(crowd.trust);
  const tolerance = new Float32Array(crowd.tolerance);
  const sums = { trusted: 0, trusts: 0, tolerated: 0, tolerates: 0 };
  let people = 0;
  for (let index = from; index < to; index += 1) {
    if (passedOver[index] === 1) continue;
    const feeling = feelings[index] ?? 0;
    const trusted = trust[index] ?? 0;
    const tolerated = tolerance[index] ?? 0;
    trust[index] = trustAfter(trusted, feeling);
    tolerance[index] = toleranceAfter(tolerated, feeling);
    people += 1;
    sums.trusted += trusted;
    sums.tolerated += tolerated;
    sums.trusts += trust[index] ?? 0;
    sums.tolerates += tolerance[index] ?? 0;
  }
  const mean = (sum: number): number => sum / Math.max(1, people);
  return {
    trust,
    tolerance,
    felt: {
      people,
      trust: { before: mean(sums.trusted), after: mean(sums.trusts) },
      tolerance: { before: mean(sums.tolerated), after: mean(sums.tolerates) },
    },
  };
};

interface Told {
  readonly moved: Moved;
  readonly feelings: Float64Array;
  readonly felt: CrowdFelt;
}

const stir = (turn: Turn, { cause, terms }: CrowdStir, reach: Reach): Told => {
  const { people, week, step } = turn.state;
  const feelings = new Float64Array(people.crowd.size);
  const added = inOrder(terms).map(
    ({ term, add }): TermShare => ({
      term,
      value: add(feelings, reach),
    }),
  );
  const moved = move(people.crowd, feelings, reach);
  const shares = added
    .map(({ term, value }) => ({ term, value: value / Math.max(1, moved.felt.people) }))
    .filter(({ value }) => value !== 0);
  const felt = { week, step, cause, ...moved.felt, terms: shares, feeling: feelingOf(shares) };
  return { moved, feelings, felt };
};

/** What the one about whom `explain` asks feels: the same terms, over one person only. */
const witness = (turn: Turn, asked: CrowdStir, passedOver: Column): Turn => {
  if (turn.watched === undefined) return turn;
  const { index, felt } = turn.watched;
  const told = stir(turn, asked, { from: index, to: index + 1, passedOver }).felt;
  return told.people === 0 ? turn : { ...turn, watched: { index, felt: [...felt, told] } };
};

/**
 * Lets the crowd feel, and keeps what it felt on average. Also gives each one's feeling, in points, for those who
 * show something of it.
 */
export const feelInCrowd = (
  turn: Turn,
  asked: CrowdStir,
): { readonly turn: Turn; readonly feelings: Float64Array } => {
  const { people, crowdFelt } = turn.state;
  const passedOver = asked.passedOver ?? people.crowd.gone;
  const { moved, feelings, felt } = stir(turn, asked, {
    from: 0,
    to: people.crowd.size,
    passedOver,
  });
  if (felt.people === 0) return { turn, feelings };
  const { trust, tolerance } = moved;
  const after = change(witness(turn, asked, passedOver), {
    people: { ...people, crowd: { ...people.crowd, trust, tolerance } },
    crowdFelt: [...crowdFelt, felt],
  });
  return { turn: after, feelings };
};
