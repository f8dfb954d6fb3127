import type { Condition } from '../../scenarios/schema.ts';
import { countMembers } from '../state/base.ts';
import type { GameState } from '../state/game-state.ts';
import { authored, type Lookup } from '../state/lookup.ts';
import { actAt, weeksOfAct } from './acts.ts';

/** Whether the act's sales lag behind a target that is reached evenly, week for week. `closed`: weeks counted in `sales`. */
const isBehind = (pack: Lookup, { act, week, sales, closed }: GameState): boolean => {
  const { first, last } = weeksOfAct(pack.manifest, act);
  const { salesTarget } = actAt(pack.manifest, act);
  const weeks = closed ? week - first + 1 : week - first;
  return sales * (last - first + 1) < salesTarget * weeks;
};

/** Whether a condition of a dilemma or of a note holds. */
export const holds = (pack: Lookup, state: GameState, condition: Condition): boolean => {
  switch (condition.kind) {
    case 'holds-topic':
      return state.held.some(({ fragment }) =>
        authored(pack, fragment).fragment.topics.some((topic) => condition.topics.includes(topic)),
      );
    case 'sign-seen':
      return state.signsSeen.some(({ sign }) => sign === condition.sign);
    case 'held-at-least':
      return state.held.length >= condition.count;
    case 'purpose-used':
      return state.sent.some(({ draft }) => draft.purpose === condition.purpose);
    case 'sales-behind':
      return isBehind(pack, state);
    case 'answered':
      return state.answers.some(
        ({ dilemma, answer }) => dilemma === condition.dilemma && answer === condition.answer,
      );
    case 'policy':
      return Object.entries(state.policies).some(
        ([silo, policy]) =>
          policy === condition.policy && (condition.silo === undefined || silo === condition.silo),
      );
    case 'complaints-at-least':
      return state.departures.authority >= condition.count;
    case 'base-at-least':
      return countMembers(state.base, state.people.crowd.gone) >= condition.count;
  }
};
