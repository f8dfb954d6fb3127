import type { Decision, Draft } from '../../protocol/decision.ts';
import type { Portrait, View } from '../../protocol/view.ts';
import type { Bot } from './bot.ts';
import { drawn, pick } from './draws.ts';
import { canAsk, collectible, letBe, send, waysTo, withhold, writable } from './kit.ts';

/** A stream of numbers in [0, 1) for one moment of one game. */
const dice = (view: View): (() => number) => {
  let thrown = 0;
  return () => {
    thrown += 1;
    return drawn(view.seed, view.step, thrown);
  };
};

const draftAtRandom = (view: View, people: readonly Portrait[], throwDice: () => number): Draft | null => {
  const portrait = pick(people, throwDice());
  const way = portrait === undefined ? undefined : pick(waysTo(view, portrait), throwDice());
  const moment = pick(way?.moments ?? [], throwDice());
  const purpose = pick(view.purposes, throwDice());
  if (portrait === undefined || way === undefined || moment === undefined || purpose === undefined)
    return null;
  const order = portrait.facts
    .map(({ id }) => ({ id, key: throwDice() }))
    .sort((a, b) => a.key - b.key);
  const facts = order.slice(0, Math.floor(throwDice() * 4)).map(({ id }) => id);
  return {
    portrait: portrait.id,
    purpose,
    facts,
    channel: way.id,
    moment,
    explain: throwDice() < 0.5,
    choice: throwDice() < 0.5,
  };
};

type Attempt = (view: View, throwDice: () => number) => Decision | null;

/** What may be done in a week, each as likely as another. */
const ATTEMPTS: readonly Attempt[] = [
  (view, throwDice) => {
    const offer = pick(collectible(view), throwDice());
    if (offer === undefined) return null;
    const ask = canAsk(view, offer) && throwDice() < 0.5;
    return { type: 'fragment.collect', fragment: offer.id, ask };
  },
  (view, throwDice) => {
    const loose = pick(view.loose, throwDice());
    const candidate = pick(
      (loose?.candidates ?? []).filter(({ portrait }) =>
        view.portraits.some(({ id, gone }) => id === portrait && !gone),
      ),
      throwDice(),
    );
    return loose === undefined || candidate === undefined
      ? null
      : { type: 'identity.link', fragment: loose.id, portrait: candidate.portrait };
  },
  (view, throwDice) => {
    const draft = view.uses.left > 0 ? draftAtRandom(view, writable(view), throwDice) : null;
    return draft === null ? null : send(draft);
  },
  (view, throwDice) => {
    const people = writable(view).filter(({ id }) => !letBe(view, id));
    const draft = draftAtRandom(view, people, throwDice);
    return draft === null ? null : withhold(draft);
  },
  () => ({ type: 'week.close' }),
];

const inWeek = (view: View): Decision => {
  const throwDice = dice(view);
  for (;;) {
    const decision = pick(ATTEMPTS, throwDice())?.(view, throwDice) ?? null;
    if (decision !== null) return decision;
  }
};

/** Does anything, each kind of decision as likely as another: judges nothing. */
export const random: Bot<object> = (view) => {
  switch (view.phase) {
    case 'week':
      return inWeek(view);
    case 'dilemma': {
      const answer = pick(view.dilemma?.answers ?? [], drawn(view.seed, view.step));
      if (view.dilemma === null || answer === undefined) return { type: 'week.close' };
      return { type: 'dilemma.answer', dilemma: view.dilemma.id, answer: answer.id };
    }
    case 'estimate':
      return { type: 'estimate.give', atEase: Math.floor(drawn(view.seed, view.step) * view.people) };
    case 'debrief':
      return { type: 'week.close' };
  }
};
