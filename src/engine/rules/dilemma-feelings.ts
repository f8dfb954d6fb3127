import type { Felt, TermShare } from '../../protocol/felt.ts';
import type { Term } from '../../protocol/vocabulary.ts';
import type { Effect, Who } from '../../scenarios/schema.ts';
import { breachWeight } from '../consumer/breach.ts';
import { shares } from '../consumer/ledger-of-terms.ts';
import { shadeOf } from '../consumer/reaction.ts';
import { at } from '../state/column.ts';
import { authored, personAt } from '../state/lookup.ts';
import { feelInCrowd } from './crowd-feeling.ts';
import type { Answered } from './dilemma-effects.ts';
import { feelEach, type Stir } from './feeling.ts';
import { leakedFromBase, leakedOf } from './leak-radius.ts';
import { truthOf } from './retention.ts';
import type { Turn } from './turn.ts';

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

/** A leak weighs by what it gives away of the person; anything else is felt as the pack says. */
const weight = (turn: Turn, term: Term, index: number): number => {
  if (term !== 'breach') return 1;
  const { state, pack } = turn;
  return breachWeight(leakedOf(pack, state, index), {
    trust: at(state.people.trust, index),
    concern: at(state.people.concern, index),
  });
};

const termsFor = (turn: Turn, effects: readonly Feel[], index: number): readonly TermShare[] =>
  shares(effects.map(({ term, value }) => ({ term, value: value * weight(turn, term, index) })));

/** A leak touches each of the crowd by what the base holds of them, and by their trust and concern. */
const crowdFeels = (turn: Turn, cause: Felt['cause'], effects: readonly Feel[]): Turn => {
  if (effects.length === 0) return turn;
  const { pack, state } = turn;
  const { trust, concern } = state.people.crowd;
  const values = new Map<Term, number>();
  for (const { term, value } of effects) values.set(term, (values.get(term) ?? 0) + value);
  const terms = [...values].map(([term, value]) => ({
    term,
    points: (index: number) =>
      term === 'breach'
        ? value *
          breachWeight(leakedFromBase(pack, state, index), {
            trust: trust[index] ?? 0,
            concern: concern[index] ?? 0,
          })
        : value,
  }));
  return feelInCrowd(turn, { cause, terms });
};

/** What an answer makes people feel: each once, whatever the number of effects that reach them. */
export const feelEffects = (turn: Turn, { dilemma, answer, effects }: Answered): Turn => {
  const feels = effects.filter((effect) => effect.kind === 'feel');
  if (feels.length === 0) return turn;
  const cause = { type: 'dilemma', dilemma, answer } as const;
  const felt = crowdFeels(
    turn,
    cause,
    feels.filter(({ who }) => who === 'everyone'),
  );
  const stirs: Stir[] = [];
  for (let index = 0; index < turn.state.people.named; index += 1) {
    if (at(turn.state.people.gone, index) === 1) continue;
    const mine = feels.filter(({ who }) => reaches(turn, who, index));
    if (mine.length === 0) continue;
    stirs.push({ index, cause, terms: termsFor(turn, mine, index), band: shadeOf });
  }
  return feelEach(felt, stirs);
};
