import type { GameState } from '../../../engine/index.ts';
import { explain, observe, score } from '../../../engine/index.ts';
import type { Decision, Draft } from '../../../protocol/decision.ts';
import type { Scenario } from '../../../scenarios/schema.ts';
import { canAsk, collectible, letBe, send, withhold } from '../kit.ts';
import type { Moment, Seat } from '../player.ts';
import { bestMessages } from './best-message.ts';
import { after, atTheEnd, aWeekLater } from './foresight.ts';

/** Points that a message must bring for a fragment to be worth picking up, and to be worth sending. */
const WORTH = { picking: 0.5, sending: 0.06 } as const;

/** What a week's wait costs, in points: a message today rather than the same tomorrow. */
const WAIT = 0.02;

/** Weeks ahead that a fragment is valued in, this one included. */
const HORIZON = 2;

/** The best that a fragment could do, now or in the coming weeks, once in the brand's hands and in a portrait. Points. */
const worthOf = (scenario: Scenario, held: GameState, fragment: string): number => {
  let best = Number.NEGATIVE_INFINITY;
  let state = held;
  for (let wait = 0; wait < HORIZON && state.phase === 'week'; wait += 1) {
    const [message] = bestMessages(scenario, state, fragment);
    if (message !== undefined) best = Math.max(best, message.feeling - WAIT * wait);
    state = aWeekLater(scenario, state);
  }
  return best;
};

/** Ways of having a loose fragment in a portrait: each candidate. */
const linksOf = (scenario: Scenario, state: GameState, fragment: string): readonly Decision[] =>
  (observe(scenario, state).loose.find(({ id }) => id === fragment)?.candidates ?? []).map(
    ({ portrait }) => ({ type: 'identity.link', fragment, portrait }),
  );

const valueLinked = (scenario: Scenario, state: GameState, fragment: string): number =>
  [
    state,
    ...linksOf(scenario, state, fragment).flatMap((link) => after(scenario, state, link) ?? []),
  ]
    .map((linked) => worthOf(scenario, linked, fragment))
    .reduce((best, value) => Math.max(best, value), Number.NEGATIVE_INFINITY);

/** What this week's street is worth, fragment by fragment, best first. */
const survey = ({ scenario, state, view }: Moment): readonly string[] =>
  collectible(view)
    .flatMap(({ id }) => {
      const taken = after(scenario, state, { type: 'fragment.collect', fragment: id, ask: false });
      return taken === null ? [] : [{ id, value: valueLinked(scenario, taken, id) }];
    })
    .filter(({ value }) => value >= WORTH.picking)
    .sort((a, b) => b.value - a.value)
    .map(({ id }) => id);

/** Asks where it knows that the answer is yes and that asking makes the message better. */
const collect = ({ scenario, state, view }: Moment, wanted: readonly string[]): Decision | null => {
  const offer = collectible(view).find(({ id }) => wanted.includes(id));
  if (offer === undefined) return null;
  const [take, ask] = [false, true].map(
    (asking): Decision => ({ type: 'fragment.collect', fragment: offer.id, ask: asking }),
  );
  if (take === undefined || ask === undefined || !canAsk(view, offer)) return take ?? null;
  const value = (decision: Decision): number => {
    const state2 = after(scenario, state, decision);
    return state2 === null ? Number.NEGATIVE_INFINITY : valueLinked(scenario, state2, offer.id);
  };
  return value(ask) > value(take) + WAIT ? ask : take;
};

const link = ({ scenario, state, view }: Moment): Decision | null => {
  for (const { id } of view.loose)
    for (const decision of linksOf(scenario, state, id)) {
      const linked = after(scenario, state, decision);
      if (linked !== null && worthOf(scenario, linked, id) >= WORTH.picking) return decision;
    }
  return null;
};

/** The same message for all, when it would do the others good as well, and can be sent. */
const widened = ({ scenario, state, view }: Moment, draft: Draft): Draft => {
  if (!view.audiences.includes('all')) return draft;
  const all: Draft = { ...draft, audience: 'all' };
  const { felt, crowd } = explain(scenario, state, send(all));
  const others = crowd.reduce((sum, { feeling, people }) => sum + feeling * people, 0);
  return others > 0 && felt.every(({ feeling }) => feeling >= 0) ? all : draft;
};

/** A conclusion that is worth its attention. */
const concludeBest = ({ scenario, state, view }: Moment): Decision | null => {
  for (const { id, conclusions } of view.portraits)
    for (const { id: fragment, cost } of conclusions) {
      const decision: Decision = { type: 'fact.infer', portrait: id, fragment };
      const drawn = cost <= view.attention.left ? after(scenario, state, decision) : null;
      if (drawn !== null && worthOf(scenario, drawn, fragment) >= WORTH.picking) return decision;
    }
  return null;
};

/** The best message; the worst is kept, which costs nothing. */
const write = (moment: Moment): Decision | null => {
  const { scenario, state, view } = moment;
  const messages = bestMessages(scenario, state);
  const [best] = messages;
  if (view.uses.left > 0 && best !== undefined && best.feeling >= WORTH.sending)
    return send(widened(moment, best.draft));
  const worst = messages.at(-1);
  return worst === undefined || worst.feeling >= WORTH.sending || letBe(view, worst.draft.portrait)
    ? null
    : withhold(worst.draft);
};

/** Tries each answer on to the end of the game. */
const answer = ({ scenario, state, view: { dilemma } }: Moment): Decision | null => {
  const [best] = (dilemma?.answers ?? [])
    .flatMap(({ id }) => {
      const decision: Decision = { type: 'dilemma.answer', dilemma: dilemma?.id ?? '', answer: id };
      const given = after(scenario, state, decision);
      return given === null
        ? []
        : [{ decision, value: score(scenario, atTheEnd(scenario, given)).firmValue }];
    })
    .sort((a, b) => b.value - a.value);
  return best?.decision ?? null;
};

const CLOSE: Decision = { type: 'week.close' };

/**
 * Sees all, and tries what it might do before doing it: about the best that can be done with one message at a time. It
 * collects nothing at scale: those who are held and then left alone are less at ease, and it cannot write to them well.
 */
export const oracle: Seat = () => {
  let surveyed = 0;
  let wanted: readonly string[] = [];
  return (moment) => {
    const { scenario, state, view } = moment;
    switch (view.phase) {
      case 'week':
        if (surveyed !== view.week) wanted = survey(moment);
        surveyed = view.week;
        return (
          collect(moment, wanted) ?? link(moment) ?? concludeBest(moment) ?? write(moment) ?? CLOSE
        );
      case 'dilemma':
        return answer(moment) ?? CLOSE;
      case 'estimate':
        return { type: 'estimate.give', atEase: score(scenario, state).atEase };
      case 'debrief':
        return CLOSE;
    }
  };
};
