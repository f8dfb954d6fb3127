import type { TermShare } from '../../protocol/view.ts';
import { hear } from '../consumer/acquaintances.ts';
import { UNSERVED } from '../consumer/constants.ts';
import { unmet } from '../consumer/expected-return.ts';
import { holding } from '../consumer/holding.ts';
import { feelingOf, type Points, shares, together } from '../consumer/ledger-of-terms.ts';
import { mayLeave, shadeOf } from '../consumer/reaction.ts';
import { toleranceAfter } from '../consumer/tolerance.ts';
import { trustAfter, trustDrift } from '../consumer/trust-change.ts';
import { retold, wordOfMouth } from '../consumer/word-of-mouth.ts';
import { at } from '../state/column.ts';
import { personAt } from '../state/lookup.ts';
import { dealingsAt } from './dealings.ts';
import { feel } from './feeling.ts';
import { findOut } from './finding-out.ts';
import { idleFacts } from './idle-facts.ts';
import { react } from './reactions.ts';
import { standing, voiceAt } from './standing.ts';
import { change, type Turn } from './turn.ts';

/** What a week does to anybody in the base: what they heard, and that nothing came of being known. */
const ofAnybody = (turn: Turn, index: number, heard: number): Points => {
  const { people } = turn.state;
  return {
    'word-of-mouth': wordOfMouth(heard),
    'expected-return':
      at(people.received, index) === 0 ? -UNSERVED * at(people.expectedReturn, index) : 0,
  };
};

/** What a week does to somebody met by name, besides: needs that went by, facts held idle, things found out. */
const ofNamed = (turn: Turn, index: number): Points => {
  const { state, pack } = turn;
  const { week, people } = state;
  const { met } = dealingsAt(state, index);
  const missed = personAt(pack, index)
    .needs.filter((need) => need.weeks[1] === week && !met.includes(need.id))
    .reduce((total, need) => total + unmet(need.weight, at(people.expectedReturn, index)), 0);
  return {
    'expected-return': missed,
    holding: holding(idleFacts(pack, state, index), at(people.concern, index)),
  };
};

const weekOf = (turn: Turn, index: number, heard: number): Turn => {
  if (at(turn.state.people.gone, index) === 1) return turn;
  const found = findOut(turn, index);
  const points = [ofNamed(turn, index), found.points].reduce<Points>(
    together,
    ofAnybody(turn, index, heard),
  );
  const terms: readonly TermShare[] = shares(points);
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

/** The crowd's week: columns in one pass, no names and no record. */
const crowdWeek = (turn: Turn, heard: Float64Array): Turn => {
  const { people } = turn.state;
  const trust = Float64Array.from(people.trust);
  const tolerance = Float64Array.from(people.tolerance);
  for (let index = people.named; index < people.size; index += 1) {
    const feeling = feelingOf(shares(ofAnybody(turn, index, heard[index] ?? 0)));
    trust[index] = trustAfter(at(trust, index), feeling);
    tolerance[index] = toleranceAfter(at(tolerance, index), feeling);
  }
  return change(turn, { people: { ...people, trust, tolerance } });
};

/** A week passes over everybody: word of mouth, the ledger, what was found out, and those who leave without a word. */
export const passWeek = (turn: Turn): Turn => {
  const { people, seed } = turn.state;
  const { acquaintances } = turn.pack.manifest.population;
  const heard = hear({ seed, size: people.size, acquaintances }, people.talk, people.echo);
  const told = change(turn, {
    people: {
      ...people,
      talk: Float64Array.from(heard, retold),
      echo: Float64Array.from(people.talk, retold),
    },
  });
  let passed = crowdWeek(told, heard);
  for (let index = 0; index < people.named; index += 1)
    passed = weekOf(passed, index, heard[index] ?? 0);
  const after = passed.state.people;
  const trust = Float64Array.from(after.trust, (level, index) =>
    trustDrift(level, at(after.baseTrust, index)),
  );
  return change(passed, { people: { ...after, trust } });
};
