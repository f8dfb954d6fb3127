import type { Decision } from '../../../protocol/decision.ts';
import type { OfferedFragment } from '../../../protocol/fragment.ts';
import type { View } from '../../../protocol/view.ts';
import type { Bot } from '../bot.ts';
import { linkFrom } from '../gathering.ts';
import { byHabits } from '../habits.ts';
import { canAsk, collectible, letBe, send, withhold, writable } from '../kit.ts';
import { promise } from './common-sense.ts';
import { bestIdea } from './ideas.ts';
import { lessonOnOffer, type Notebook, readSigns } from './lessons.ts';

/** Points from which a message is thought to be welcome, and below which it is thought to be too much. */
const WELCOME = -0.45;
const UNWELCOME = -0.55;

/** Points from which a fragment is worth the attention, and below which one had better ask first. */
const GATHERING = { worthwhile: -0.2, ask: -0.2 } as const;

/** What a second fragment of the same person, the same week, is worth more: one knows them sooner. */
const COMPANY = 0.05;

const read = (view: View, notebook: Notebook): null => {
  readSigns(view, notebook);
  return null;
};

/** What an offer may be good for; null when nobody is known to have left it. */
const worthOf = (view: View, notebook: Notebook, offer: OfferedFragment): number | null => {
  const who = writable(view).find(({ id }) => id === offer.leadsTo);
  if (who === undefined) return null;
  const already = who.facts.filter(({ week }) => week === view.week).length;
  return promise(offer) + lessonOnOffer(notebook, who.id, offer) + COMPANY * already;
};

/** The most promising fragments first; asks first where it is not sure. */
const gather = (view: View, notebook: Notebook): Decision | null => {
  const [best] = collectible(view)
    .flatMap((offer) => {
      const worth = worthOf(view, notebook, offer);
      return worth === null ? [] : [{ offer, worth }];
    })
    .sort((a, b) => b.worth - a.worth);
  if (best === undefined || best.worth < GATHERING.worthwhile) return null;
  const ask = best.worth < GATHERING.ask && canAsk(view, best.offer);
  return { type: 'fragment.collect', fragment: best.offer.id, ask };
};

/**
 * Sends the message that is most surely welcome. When none is, or none can be sent any more, keeps the best message to
 * somebody to whom even that would be too much.
 */
const write = (view: View, notebook: Notebook): Decision | null => {
  const ideas = writable(view).flatMap((portrait) => bestIdea(view, notebook, portrait) ?? []);
  const [best] = [...ideas].sort((a, b) => b.surely - a.surely);
  if (view.uses.left > 0 && best !== undefined && best.surely >= WELCOME) return send(best.draft);
  const tempting = ideas.find(
    ({ draft, surely }) => surely < UNWELCOME && !letBe(view, draft.portrait),
  );
  return tempting === undefined ? null : withhold(tempting.draft);
};

/**
 * Plays as an attentive person does: begins with common sense, looks at how each message is taken, does again what
 * pleased and not what did not. Collects nothing at scale: whoever does must write to all week after week, or costs those whom
 * one then leaves alone more ease than it brings. Sees the view alone.
 */
export const reader: Bot<Notebook> = byHabits<Notebook>({
  temper: 'open',
  week: [read, gather, linkFrom(2), write],
});
