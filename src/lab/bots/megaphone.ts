import type { Decision, Draft } from '../../protocol/decision.ts';
import type { View } from '../../protocol/view.ts';
import { collectBy, toAll } from './at-scale.ts';
import type { Bot } from './bot.ts';
import { takeAll } from './gathering.ts';
import { byHabits } from './habits.ts';
import { lastWritten, loudest, send, waysTo, writable } from './kit.ts';

/** The same offer to everybody in turn, by whatever insists most, at the first hour there is, with no way out. */
const spam = (view: View): Decision | null => {
  if (view.uses.left === 0) return null;
  const [target] = writable(view)
    .flatMap((portrait) => {
      const way = loudest(waysTo(view, portrait));
      return way === undefined ? [] : [{ portrait, way }];
    })
    .sort((a, b) => lastWritten(view, a.portrait.id) - lastWritten(view, b.portrait.id));
  const moment = target?.way.moments.at(-1);
  if (target === undefined || moment === undefined) return null;
  const draft: Draft = {
    portrait: target.portrait.id,
    purpose: 'sell',
    facts: [],
    channel: target.way.id,
    moment,
    explain: false,
    choice: false,
  };
  return send(toAll(view, draft, 1));
};

/** Picks up addresses and nothing else, and writes to all of them about nothing of theirs. */
export const megaphone: Bot<object> = byHabits({
  temper: 'selling',
  week: [collectBy('silent'), takeAll(({ facet }) => facet === 'contact'), spam],
});
