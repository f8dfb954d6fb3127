import type { Decision } from '../../protocol/decision.ts';
import type { View } from '../../protocol/view.ts';
import { collectBy } from './at-scale.ts';
import type { Bot } from './bot.ts';
import { linkFrom, takeAll } from './gathering.ts';
import { byHabits } from './habits.ts';
import { decentHour, letBe, quietest, waysTo, withhold, writable } from './kit.ts';

/** Writes the message that it would send, and keeps it: as many a week as could have been sent. */
const keepSilent = (view: View): Decision | null => {
  const kept = view.withheld.filter(({ week }) => week === view.week).length;
  if (kept >= view.uses.max) return null;
  const portrait = writable(view).find(({ id, facts }) => facts.length > 0 && !letBe(view, id));
  const way = portrait === undefined ? undefined : quietest(waysTo(view, portrait));
  const fact = portrait?.facts.at(-1);
  if (portrait === undefined || way === undefined || fact === undefined) return null;
  return withhold({
    portrait: portrait.id,
    purpose: 'serve',
    facts: [fact.id],
    channel: way.id,
    moment: decentHour(way),
    explain: true,
    choice: true,
  });
};

/** Collects, and never uses. */
export const timid: Bot<object> = byHabits({
  temper: 'shy',
  week: [collectBy('ask'), takeAll(), linkFrom(2), keepSilent],
});
