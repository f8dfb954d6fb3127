import { type GameState, observe } from '../../../engine/index.ts';
import type { Draft } from '../../../protocol/decision.ts';
import type { Portrait, View } from '../../../protocol/view.ts';
import type { Scenario } from '../../../scenarios/schema.ts';
import { quietest, waysTo, writable } from '../kit.ts';
import { feelingOf } from './foresight.ts';

export interface Message {
  readonly draft: Draft;
  /** Points. */
  readonly feeling: number;
}

/** How many of the leading facts are looked at closely: the way, the hour and the rest seldom turn a bad one into the best. */
const CLOSELY = 4;

const plain = (view: View, portrait: Portrait, fact: string): Draft | null => {
  const way = quietest(waysTo(view, portrait));
  const moment = way?.moments[0];
  return way === undefined || moment === undefined
    ? null
    : {
        portrait: portrait.id,
        purpose: 'serve',
        facts: [fact],
        channel: way.id,
        moment,
        explain: false,
        choice: true,
      };
};

/** The same message with one thing changed: each purpose, each way and hour, saying why or not, leaving a choice or not, one fact more. */
function* variants(
  view: View,
  portrait: Portrait,
  draft: Draft,
): Generator<(from: Draft) => Draft> {
  for (const purpose of view.purposes) yield (from) => ({ ...from, purpose });
  for (const { id: channel, moments } of waysTo(view, portrait))
    for (const moment of moments) yield (from) => ({ ...from, channel, moment });
  yield (from) => ({ ...from, explain: !from.explain });
  yield (from) => ({ ...from, choice: !from.choice });
  for (const { id } of portrait.facts)
    if (!draft.facts.includes(id)) yield (from) => ({ ...from, facts: [...draft.facts, id] });
}

/** The best of one thing at a time (coordinate ascent, once round). */
const improved = (
  scenario: Scenario,
  state: GameState,
  {
    view,
    portrait,
    message,
  }: { readonly view: View; readonly portrait: Portrait; readonly message: Message },
): Message => {
  let best = message;
  for (const variant of variants(view, portrait, message.draft)) {
    const draft = variant(best.draft);
    const feeling = feelingOf(scenario, state, draft);
    if (feeling !== null && feeling > best.feeling) best = { draft, feeling };
  }
  return best;
};

/** The best messages that could be sent now, each on another leading fact, best first; on one fact only, when named. */
export const bestMessages = (
  scenario: Scenario,
  state: GameState,
  lead?: string,
): readonly Message[] => {
  const view = observe(scenario, state);
  return writable(view)
    .flatMap((portrait) =>
      portrait.facts
        .filter(({ id }) => lead === undefined || id === lead)
        .flatMap(({ id }) => {
          const draft = plain(view, portrait, id);
          const feeling = draft === null ? null : feelingOf(scenario, state, draft);
          return draft === null || feeling === null
            ? []
            : [{ view, portrait, message: { draft, feeling } }];
        }),
    )
    .sort((a, b) => b.message.feeling - a.message.feeling)
    .slice(0, CLOSELY)
    .map((found) => improved(scenario, state, found))
    .sort((a, b) => b.feeling - a.feeling);
};
