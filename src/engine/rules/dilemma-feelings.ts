import type { Term } from '../../protocol/vocabulary.ts';
import type { Effect, Who } from '../../scenarios/schema.ts';
import { breachWeight } from '../consumer/breach.ts';
import { feelingOf, type Points, shares, together } from '../consumer/ledger-of-terms.ts';
import { shadeOf } from '../consumer/reaction.ts';
import { toleranceAfter } from '../consumer/tolerance.ts';
import { trustAfter } from '../consumer/trust-change.ts';
import { at } from '../state/column.ts';
import { authored, personAt } from '../state/lookup.ts';
import type { Answered } from './dilemma-effects.ts';
import { feel } from './feeling.ts';
import { sensitivityOf } from './idle-facts.ts';
import { truthOf } from './retention.ts';
import { change, type Turn } from './turn.ts';

type Feel = Extract<Effect, { kind: 'feel' }>;

/** Whether somebody met by name is among those whom an effect reaches. */
const reaches = (turn: Turn, who: Who, index: number): boolean => {
  const { state, pack } = turn;
  const { id } = personAt(pack, index);
  if (who === 'everyone' || who === 'named') return true;
  if (who === 'person') return state.dilemma?.person === id;
  return state.held.some(
    (fact) =>
      fact.portrait === id &&
      truthOf(pack, fact, state.week) === 'true' &&
      authored(pack, fact.fragment).fragment.topics.some((topic) => who.topics.includes(topic)),
  );
};

/** A leak weighs by what is linked to the person; anything else is felt as the pack says. */
const weight = (turn: Turn, term: Term, index: number): number => {
  if (term !== 'breach') return 1;
  const { state, pack } = turn;
  const linked = index < state.people.named ? personAt(pack, index).id : null;
  const sensitivities = state.held
    .filter(({ portrait }) => portrait !== null && portrait === linked)
    .map(({ fragment }) => sensitivityOf(pack, fragment));
  return breachWeight(sensitivities, at(state.people.trust, index));
};

const pointsFor = (turn: Turn, effects: readonly Feel[], index: number): Points =>
  effects.reduce<Points>(
    (points, { term, value }) => together(points, { [term]: value * weight(turn, term, index) }),
    {},
  );

const crowdFeels = (turn: Turn, effects: readonly Feel[]): Turn => {
  const { people } = turn.state;
  const trust = Float64Array.from(people.trust);
  const tolerance = Float64Array.from(people.tolerance);
  for (let index = people.named; index < people.size; index += 1) {
    const feeling = feelingOf(shares(pointsFor(turn, effects, index)));
    trust[index] = trustAfter(at(trust, index), feeling);
    tolerance[index] = toleranceAfter(at(tolerance, index), feeling);
  }
  return change(turn, { people: { ...people, trust, tolerance } });
};

/** What an answer makes people feel: each once, whatever the number of effects that reach them. */
export const feelEffects = (turn: Turn, { dilemma, answer, effects }: Answered): Turn => {
  const feels = effects.filter((effect) => effect.kind === 'feel');
  if (feels.length === 0) return turn;
  let felt = crowdFeels(
    turn,
    feels.filter(({ who }) => who === 'everyone'),
  );
  for (let index = 0; index < turn.state.people.named; index += 1) {
    if (at(turn.state.people.gone, index) === 1) continue;
    const mine = feels.filter(({ who }) => reaches(turn, who, index));
    if (mine.length === 0) continue;
    felt = feel(felt, {
      index,
      cause: { type: 'dilemma', dilemma, answer },
      terms: shares(pointsFor(turn, mine, index)),
      band: shadeOf,
    });
  }
  return felt;
};
