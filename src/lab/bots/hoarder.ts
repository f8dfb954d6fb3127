import type { Decision } from '../../protocol/decision.ts';
import type { View } from '../../protocol/view.ts';
import { collectBy, conclude } from './at-scale.ts';
import type { Bot } from './bot.ts';
import { linkFrom, takeAll } from './gathering.ts';
import { byHabits } from './habits.ts';
import { decentHour, quietest, send, waysTo, writable } from './kit.ts';

/** As many facts as a message can lean on. */
const ALL = 4;

/** Writes to whomever it knows most about, showing all that it can, for each purpose in turn. */
const showAll = (view: View): Decision | null => {
  if (view.uses.left === 0) return null;
  const written = new Set(
    view.sent.filter(({ week }) => week === view.week).map(({ draft }) => draft.portrait),
  );
  const [portrait] = writable(view)
    .filter(({ id, facts }) => !written.has(id) && facts.length > 0)
    .sort((a, b) => b.facts.length - a.facts.length);
  const way = portrait === undefined ? undefined : quietest(waysTo(view, portrait));
  const purpose = view.purposes[view.sent.length % view.purposes.length];
  if (portrait === undefined || way === undefined || purpose === undefined) return null;
  return send({
    portrait: portrait.id,
    purpose,
    facts: portrait.facts.slice(-ALL).map(({ id }) => id),
    channel: way.id,
    moment: decentHour(way),
    explain: false,
    choice: false,
  });
};

/** Collects all, connects all, shows all. */
export const hoarder: Bot<object> = byHabits({
  temper: 'selling',
  week: [collectBy('silent'), takeAll(), linkFrom(-9), conclude(), showAll],
});
