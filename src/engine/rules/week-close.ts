import type { TermShare } from '../../protocol/view.ts';
import { hear } from '../consumer/acquaintances.ts';
import { unmet, unserved } from '../consumer/expected-return.ts';
import { holding } from '../consumer/holding.ts';
import { type Points, shares, together } from '../consumer/ledger-of-terms.ts';
import { mayLeave, shadeOf } from '../consumer/reaction.ts';
import { trustDrift } from '../consumer/trust-change.ts';
import { retold, wordOfMouth } from '../consumer/word-of-mouth.ts';
import { at, type Column } from '../state/column.ts';
import { personAt } from '../state/lookup.ts';
import type { Population, Qualities } from '../state/population.ts';
import { feelInCrowd } from './crowd-feeling.ts';
import { crowdWeekTerms } from './crowd-week.ts';
import { dealingsAt } from './dealings.ts';
import { feel } from './feeling.ts';
import { findOut } from './finding-out.ts';
import { idleFacts } from './idle-facts.ts';
import { react } from './reactions.ts';
import { standing, voiceAt } from './standing.ts';
import { change, type Turn } from './turn.ts';

/** What a week does to somebody met by name: what anybody feels, needs that went by, facts held idle. */
const ofNamed = (turn: Turn, index: number, heard: number): Points => {
  const { state, pack } = turn;
  const { week, people } = state;
  const { met } = dealingsAt(state, index);
  const expected = at(people.expectedReturn, index);
  const missed = personAt(pack, index)
    .needs.filter((need) => need.weeks[1] === week && !met.includes(need.id))
    .reduce((total, need) => total + unmet(need.weight, expected), 0);
  return {
    'word-of-mouth': wordOfMouth(heard),
    'expected-return': unserved(at(people.received, index), expected) + missed,
    holding: holding(idleFacts(pack, state, index), at(people.concern, index)),
  };
};

const weekOf = (turn: Turn, index: number, heard: number): Turn => {
  if (at(turn.state.people.gone, index) === 1) return turn;
  const found = findOut(turn, index);
  const terms: readonly TermShare[] = shares(together(ofNamed(turn, index, heard), found.points));
  const leaves = (tolerance: number): boolean =>
    voiceAt(turn.state, index) === 'silent' && mayLeave(standing(turn.state, index, tolerance));
  const felt = feel(found.turn, {
    index,
    cause: { type: 'week' },
    terms,
    band: (feeling, tolerance) => (leaves(tolerance) ? 'gone' : shadeOf(feeling)),
  });
  if (!leaves(at(felt.state.people.tolerance, index))) return felt;
  return react(felt, { index, band: 'gone', use: null, lead: null, terms });
};

/** One column for the whole base, the named first: the ring of acquaintances knows no crowd. */
const everybody = (named: Column, crowd: Column): Float64Array => {
  const all = new Float64Array(named.length + crowd.length);
  all.set(new Float64Array(named));
  for (let index = 0; index < crowd.length; index += 1)
    all[named.length + index] = crowd[index] ?? 0;
  return all;
};

/** What was heard is told again, and comes back to those who had said it. */
const tellAgain = (people: Population, heard: Float64Array): Population => {
  const { named, crowd } = people;
  const talk = new Float32Array(crowd.size);
  const echo = new Float32Array(crowd.size);
  for (let index = 0; index < crowd.size; index += 1) {
    talk[index] = retold(heard[named + index] ?? 0);
    echo[index] = retold(crowd.talk[index] ?? 0);
  }
  return {
    ...people,
    talk: heard.slice(0, named).map(retold),
    echo: new Float64Array(people.talk).map(retold),
    crowd: { ...crowd, talk, echo },
  };
};

/** Trust a week later, in a column that is still ours to write. */
const drift = <C extends Float64Array | Float32Array>(
  trust: C,
  { baseTrust }: Pick<Qualities, 'baseTrust'>,
): C => {
  for (let index = 0; index < trust.length; index += 1)
    trust[index] = trustDrift(trust[index] ?? 0, baseTrust[index] ?? 0);
  return trust;
};

/** A week passes over everybody: word of mouth, the ledger, what was found out, and those who leave without a word. */
export const passWeek = (turn: Turn): Turn => {
  const { people } = turn.state;
  const heard = hear(
    people.acquaintances,
    everybody(people.talk, people.crowd.talk),
    everybody(people.echo, people.crowd.echo),
  );
  let passed = feelInCrowd(change(turn, { people: tellAgain(people, heard) }), {
    cause: { type: 'week' },
    terms: crowdWeekTerms(people.crowd, heard.subarray(people.named)),
  }).turn;
  for (let index = 0; index < people.named; index += 1)
    passed = weekOf(passed, index, heard[index] ?? 0);
  const after = passed.state.people;
  return change(passed, {
    people: {
      ...after,
      trust: drift(new Float64Array(after.trust), after),
      crowd: { ...after.crowd, trust: drift(new Float32Array(after.crowd.trust), after.crowd) },
    },
  });
};
