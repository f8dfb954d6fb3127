import type { Decision, Draft } from '../../protocol/decision.ts';
import type { HeldFragment } from '../../protocol/fragment.ts';
import type { Portrait, View } from '../../protocol/view.ts';
import { collectBy, conclude, toAll } from './at-scale.ts';
import type { Bot } from './bot.ts';
import { linkFrom, takeAll } from './gathering.ts';
import { byHabits } from './habits.ts';
import { decentHour, loudest, send, waysTo, writable } from './kit.ts';

/** The fact that sells best: not sold on yet, then the latest. */
const bait = ({ facts }: Portrait): HeldFragment | undefined =>
  [...facts].sort((a, b) => a.timesUsed - b.timesUsed || b.week - a.week)[0];

/** What brings most at once: whoever pays for everybody comes first, then a price for each, then a discount. */
const greediest = ({ purposes, offers, collection }: View): Draft['purpose'] => {
  const [payer] = offers.filter(({ cents }) => cents > 0).sort((a, b) => b.cents - a.cents);
  if (payer !== undefined && (collection?.people ?? 0) >= 10) return payer.purpose;
  return purposes.includes('price') ? 'price' : 'sell';
};

/** The best next sale: a discount on what is freshest, to whomever it is freshest of. */
const nextSale = (view: View): Decision | null => {
  if (view.uses.left === 0) return null;
  const [best] = writable(view)
    .flatMap((portrait) => {
      const fact = bait(portrait);
      const way = loudest(waysTo(view, portrait));
      return fact === undefined || way === undefined ? [] : [{ portrait, fact, way }];
    })
    .sort((a, b) => a.fact.timesUsed - b.fact.timesUsed || b.fact.week - a.fact.week);
  if (best === undefined) return null;
  const draft: Draft = {
    portrait: best.portrait.id,
    purpose: greediest(view),
    facts: [best.fact.id],
    channel: best.way.id,
    moment: decentHour(best.way),
    explain: false,
    choice: false,
  };
  return send(toAll(view, draft, 10));
};

/** Picks up whatever may sell and sells on it, whatever the answer. */
export const greedy: Bot<object> = byHabits({
  temper: 'selling',
  week: [collectBy('silent'), takeAll(), linkFrom(0), conclude(), nextSale],
});
