import type { Decision, Draft } from '../../protocol/decision.ts';
import type { View } from '../../protocol/view.ts';
import { collectBy, OWN_BUSINESS, toAll } from './at-scale.ts';
import type { Bot } from './bot.ts';
import { linkFrom } from './gathering.ts';
import { byHabits } from './habits.ts';
import {
  canAsk,
  collectible,
  decentHour,
  isAgreed,
  lastWritten,
  quietest,
  send,
  waysTo,
  writable,
} from './kit.ts';

/** Asks for whatever can be asked for; takes what was told of their own accord. */
const ask = (view: View): Decision | null => {
  const offers = collectible(view);
  const asked = offers.find((offer) => canAsk(view, offer));
  if (asked !== undefined) return { type: 'fragment.collect', fragment: asked.id, ask: true };
  const told = offers.find(({ askable, origin }) => !askable && origin === 'declared');
  return told === undefined ? null : { type: 'fragment.collect', fragment: told.id, ask: false };
};

/** Serves from one fact that was agreed to and not used yet, saying why and leaving a choice; the longest unserved first. */
const serve = (view: View): Decision | null => {
  if (view.uses.left === 0) return null;
  const [next] = writable(view)
    .flatMap((portrait) => {
      const fact = portrait.facts.findLast((one) => isAgreed(one) && one.timesUsed === 0);
      const way = quietest(waysTo(view, portrait));
      return fact === undefined || way === undefined ? [] : [{ portrait, fact, way }];
    })
    .sort((a, b) => lastWritten(view, a.portrait.id) - lastWritten(view, b.portrait.id));
  if (next === undefined) return null;
  const draft: Draft = {
    portrait: next.portrait.id,
    purpose: 'serve',
    facts: [next.fact.id],
    channel: next.way.id,
    moment: decentHour(next.way),
    explain: true,
    choice: true,
  };
  return send(toAll(view, draft, 20));
};

/** Asks always, serves only. */
export const polite: Bot<object> = byHabits({
  temper: 'open',
  week: [collectBy('ask', OWN_BUSINESS), ask, linkFrom(2), serve],
});
