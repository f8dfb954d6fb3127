import type { TermShare } from '../../protocol/felt.ts';
import type { Need } from '../../scenarios/schema.ts';
import { hear } from '../consumer/acquaintances.ts';
import { unmet, unserved } from '../consumer/expected-return.ts';
import { holding } from '../consumer/holding.ts';
import { shares } from '../consumer/ledger-of-terms.ts';
import { spokenOf } from '../consumer/needs.ts';
import { mayLeave, shadeOf } from '../consumer/reaction.ts';
import { retold, wordOfMouth } from '../consumer/word-of-mouth.ts';
import { at, type Column, roughSheet } from '../state/column.ts';
import { authored, personAt } from '../state/lookup.ts';
import type { Population } from '../state/population.ts';
import { passCrowdWeek } from './crowd-week.ts';
import { dealingsAt } from './dealings.ts';
import { feelEach, type Stir } from './feeling.ts';
import { findOut } from './finding-out.ts';
import { type HeldOf, heldOfEach, NOTHING_HELD } from './held-of.ts';
import { idleFacts } from './idle-facts.ts';
import { react } from './reactions.ts';
import { standing, voiceAt } from './standing.ts';
import { change, type Turn } from './turn.ts';

/** What a week brings to somebody met by name. */
interface Passed {
  /** What they hear, in points of talk. */
  readonly heard: number;
  readonly held: HeldOf;
}

/** What a week does to somebody met by name: what anybody feels, needs that went by although they could be known, facts held idle. */
const ofNamed = (turn: Turn, index: number, { heard, held }: Passed): readonly TermShare[] => {
  const { state, pack } = turn;
  const { week, people } = state;
  const { met } = dealingsAt(state, index);
  const expected = at(people.expectedReturn, index);
  const { needs } = personAt(pack, index);
  const couldBeKnown = (need: Need): boolean =>
    held.inPortrait.some(({ fragment }) =>
      spokenOf(needs, authored(pack, fragment).fragment.topics).includes(need),
    );
  let missed = 0;
  for (const need of needs)
    if (need.weeks[1] === week && !met.includes(need.id) && couldBeKnown(need))
      missed += unmet(need.weight, expected);
  const owed = unserved(held.isAny, at(people.received, index), expected) + missed;
  const idle = holding(idleFacts(pack, held.inPortrait), at(people.concern, index));
  return [
    { term: 'word-of-mouth', value: wordOfMouth(heard) },
    { term: 'expected-return', value: owed },
    { term: 'holding', value: idle },
  ];
};

/**
 * Whether somebody leaves at a week's close, once it has left them with this tolerance: those who never say a word, and
 * those who asked not to be written to, whom no message can drive away any more.
 */
const slipsAway = (turn: Turn, index: number, tolerance: number): boolean =>
  (voiceAt(turn.state, index) === 'silent' || dealingsAt(turn.state, index).optedOut) &&
  mayLeave(standing(turn.state, index, tolerance));

/** The week of those met by name: what was found out is felt with the rest, then those leave who can bear no more. */
const namedWeek = (turn: Turn, heard: Column): Turn => {
  const { gone, named } = turn.state.people;
  const held = heldOfEach(turn.pack, turn.state.held);
  let passed = turn;
  const stirs: Stir[] = [];
  for (let index = 0; index < named; index += 1) {
    if (at(gone, index) === 1) continue;
    const found = findOut(passed, index);
    passed = found.turn;
    const week = ofNamed(turn, index, {
      heard: at(heard, index),
      held: held[index] ?? NOTHING_HELD,
    });
    stirs.push({
      index,
      cause: { type: 'week' },
      drifts: true,
      terms: shares([...week, ...found.terms]),
      band: (feeling, tolerance) => (slipsAway(turn, index, tolerance) ? 'gone' : shadeOf(feeling)),
    });
  }
  passed = feelEach(passed, stirs);
  for (const { index, terms } of stirs)
    if (slipsAway(turn, index, at(passed.state.people.tolerance, index)))
      passed = react(passed, { index, band: 'gone', use: null, lead: null, terms });
  return passed;
};

const talkSheet = roughSheet((length) => new Float32Array(length));
const echoSheet = roughSheet((length) => new Float32Array(length));

/** One column for the whole base, the named first: the ring of acquaintances knows no crowd. */
const everybody = (sheet: Float32Array, named: Column, crowd: Column): Float32Array => {
  for (let index = 0; index < named.length; index += 1) sheet[index] = named[index] ?? 0;
  sheet.set(crowd, named.length);
  return sheet;
};

const heardSheet = roughSheet((length) => new Float64Array(length));

/** What everybody hears this week: on a rough sheet, good until the next week is passed. */
const hearing = ({ size, talk, echo, crowd, acquaintances }: Population): Float64Array =>
  hear(
    acquaintances,
    everybody(talkSheet(size), talk, crowd.talk),
    everybody(echoSheet(size), echo, crowd.echo),
    heardSheet(size).fill(0),
  );

/** A week passes over everybody: word of mouth, the ledger, what was found out, and those who leave without a word. */
export const passWeek = (turn: Turn): Turn => {
  const { people } = turn.state;
  const { named } = people;
  const heard = hearing(people);
  const talk = people.talk.map((_, index) => retold(heard[index] ?? 0));
  const echo = people.talk.map(retold);
  const told = change(turn, { people: { ...people, talk, echo } });
  return namedWeek(passCrowdWeek(told, heard.subarray(named)), heard);
};
