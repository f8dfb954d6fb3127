import { decide, type GameState, isRefused, legalDecisions } from '../engine/index.ts';
import type { Decision, Draft } from '../protocol/decision.ts';
import type { Scenario } from '../scenarios/schema.ts';
import type { Taken } from './script.ts';

/** What could have been decided instead; null: nothing. */
export type Instead = Decision | null;

/** The same message, said otherwise. */
const otherDrafts = (draft: Draft): readonly Draft[] => [
  { ...draft, purpose: draft.purpose === 'serve' ? 'sell' : 'serve' },
  { ...draft, explain: !draft.explain },
  { ...draft, choice: !draft.choice },
  { ...draft, facts: draft.facts.slice(0, -1) },
];

/** Everything of one kind that could have been decided in that state. */
const others = (
  scenario: Scenario,
  state: GameState,
  alike: (decision: Decision) => boolean,
): readonly Decision[] => {
  const found: Decision[] = [];
  for (const decision of legalDecisions(scenario, state)) {
    // Everything finite comes first: what follows are messages, and too many.
    if (decision.type === 'use.send') break;
    if (alike(decision)) found.push(decision);
  }
  return found;
};

const candidates = (scenario: Scenario, { decision, before }: Taken): readonly Instead[] => {
  switch (decision.type) {
    case 'use.send':
      return [null, ...otherDrafts(decision.draft).map((draft) => ({ ...decision, draft }))];
    case 'use.withhold':
      return [{ type: 'use.send', draft: decision.draft }];
    case 'fragment.collect':
      return [null, { ...decision, ask: !decision.ask }];
    case 'identity.link':
      return [
        null,
        ...others(
          scenario,
          before,
          (other) => other.type === 'identity.link' && other.fragment === decision.fragment,
        ),
      ];
    case 'dilemma.answer':
      return others(scenario, before, ({ type }) => type === 'dilemma.answer');
    case 'week.close':
    case 'estimate.give':
      return [];
    default:
      return [null];
  }
};

const isSame = (a: Decision, b: Decision): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Up to `most` things that could have been decided instead, and were legal; to let it be comes first. */
export const alternativesTo = (
  scenario: Scenario,
  taken: Taken,
  most: number,
): readonly Instead[] =>
  candidates(scenario, taken)
    .filter(
      (instead) =>
        instead === null ||
        (!isSame(instead, taken.decision) && !isRefused(decide(scenario, taken.before, instead))),
    )
    .slice(0, most);
