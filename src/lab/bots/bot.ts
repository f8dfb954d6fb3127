import type { Decision } from '../../protocol/decision.ts';
import type { View } from '../../protocol/view.ts';

/**
 * Somebody who plays: given what a player sees, says what to do next. Called once for each decision until the game is
 * over, and answers at once (no promise).
 *
 * - `view`: what a player sees, and nothing else. A copy: writing in it changes nothing.
 * - `legalDecisions`: what can be decided now, listed lazily and possibly by the thousand: stop as soon as you have
 *   enough (`bots/kit.ts` helps). Messages on three or four facts are legal too, and not listed.
 * - `memory`: an object of the bot's own, empty at the start of each game and handed back at each call. Give it a type
 *   whose fields are all optional: `Bot<{ written?: string[] }>`.
 */
export type Bot<Memory extends object = Record<string, unknown>> = (
  view: View,
  legalDecisions: Iterable<Decision>,
  memory: Memory,
) => Decision;
