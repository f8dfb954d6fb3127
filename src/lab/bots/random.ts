import type { Decision } from '../../protocol/decision.ts';
import type { View } from '../../protocol/view.ts';
import { POLICIES } from '../../protocol/vocabulary.ts';
import { toAll } from './at-scale.ts';
import type { Bot } from './bot.ts';
import { draftAtRandom } from './drafting.ts';
import { dice, pick } from './draws.ts';
import { canAsk, collectible, letBe, send, withhold, writable } from './kit.ts';

type Attempt = (view: View, throwDice: () => number) => Decision | null;

/** What may be done in a week, each as likely as another; null when there is none of it to do. */
const ATTEMPTS: readonly Attempt[] = [
  (view, throwDice) => {
    const offer = pick(collectible(view), throwDice());
    if (offer === undefined) return null;
    const ask = canAsk(view, offer) && throwDice() < 0.5;
    return { type: 'fragment.collect', fragment: offer.id, ask };
  },
  (view, throwDice) => {
    const loose = pick(view.loose, throwDice());
    const candidates = loose?.candidates ?? [];
    const present = candidates.filter(({ portrait }) =>
      view.portraits.some(({ id, gone }) => id === portrait && !gone),
    );
    const candidate = pick(present, throwDice());
    return loose === undefined || candidate === undefined
      ? null
      : { type: 'identity.link', fragment: loose.id, portrait: candidate.portrait };
  },
  (view, throwDice) => {
    const draft = view.uses.left > 0 ? draftAtRandom(view, writable(view), throwDice) : null;
    if (draft === null) return null;
    return send(throwDice() < 0.3 ? toAll(view, draft, 1) : draft);
  },
  (view, throwDice) => {
    const people = writable(view).filter(({ id }) => !letBe(view, id));
    const draft = draftAtRandom(view, people, throwDice);
    return draft === null ? null : withhold(draft);
  },
  (view, throwDice) => {
    const silo = pick(view.collection?.silos ?? [], throwDice());
    const policy = pick(POLICIES, throwDice());
    return silo === undefined || policy === undefined || silo.policy === policy
      ? null
      : { type: 'collection.set', silo: silo.silo, policy };
  },
  (view, throwDice) => {
    const portrait = pick(view.portraits, throwDice());
    const conclusion = pick(portrait?.conclusions ?? [], throwDice());
    return portrait === undefined ||
      conclusion === undefined ||
      conclusion.cost > view.attention.left
      ? null
      : { type: 'fact.infer', portrait: portrait.id, fragment: conclusion.id };
  },
];

const isSpent = (view: View): boolean =>
  collectible(view).length === 0 && (view.uses.left === 0 || writable(view).length === 0);

/** A few tries, since some may find nothing to do. */
const TRIES = 20;

const inWeek = (view: View): Decision => {
  const throwDice = dice(view.seed, view.step);
  for (let tried = 0; tried < TRIES && !isSpent(view); tried += 1) {
    const decision = pick(ATTEMPTS, throwDice())?.(view, throwDice) ?? null;
    if (decision !== null) return decision;
  }
  return { type: 'week.close' };
};

/** As busy as anybody, and judges nothing: spends its attention and its messages on whatever comes. */
export const random: Bot<object> = (view) => {
  const throwDice = dice(view.seed, view.step);
  const answer = pick(view.dilemma?.answers ?? [], throwDice());
  if (view.dilemma !== null && answer !== undefined)
    return { type: 'dilemma.answer', dilemma: view.dilemma.id, answer: answer.id };
  if (view.phase === 'estimate')
    return { type: 'estimate.give', atEase: Math.floor(throwDice() * (view.people + 1)) };
  return inWeek(view);
};
