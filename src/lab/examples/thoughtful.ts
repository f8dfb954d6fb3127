import type { Bot } from '../bots/bot.ts';
import {
  canAsk,
  collectible,
  decentHour,
  guessAtEase,
  ofType,
  quietest,
  send,
  waysTo,
  writable,
} from '../bots/kit.ts';

/** What this bot remembers within one game: whom it has written to. */
interface Memory {
  written?: string[];
}

/**
 * An example of a bot. It picks up what people said of their own accord, asking first where it can, and writes once to
 * each of them, in the quietest way, to serve.
 *
 *     npm run lab -- play --bot src/lab/examples/thoughtful.ts --seeds 1..20
 */
export const bot: Bot<Memory> = (view, legalDecisions, memory) => {
  memory.written ??= [];
  const { written } = memory;

  // Of what is legal, the list is read only as far as it is needed: here, to the last answer of an open dilemma.
  const answer = [...ofType(legalDecisions, 'dilemma.answer')].at(-1);
  if (answer !== undefined) return answer;
  if (view.phase === 'estimate') return { type: 'estimate.give', atEase: guessAtEase(view) };

  const offer = collectible(view).find(({ origin }) => origin === 'declared');
  if (offer !== undefined)
    return { type: 'fragment.collect', fragment: offer.id, ask: canAsk(view, offer) };

  if (view.uses.left > 0)
    for (const portrait of writable(view)) {
      const fact = portrait.facts.at(-1);
      const way = quietest(waysTo(view, portrait));
      if (fact === undefined || way === undefined || written.includes(portrait.id)) continue;
      written.push(portrait.id);
      return send({
        portrait: portrait.id,
        purpose: 'serve',
        facts: [fact.id],
        channel: way.id,
        moment: decentHour(way),
        explain: true,
        choice: true,
      });
    }

  return { type: 'week.close' };
};
