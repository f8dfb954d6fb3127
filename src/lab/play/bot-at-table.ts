import { Decision } from '../../protocol/decision.ts';
import type { Bot } from '../bots/bot.ts';
import type { Player } from '../bots/player.ts';
import { sayError, shown } from '../command-line/shown.ts';
import { PlayFault } from '../game/play-game.ts';

/** The name under which a file gives its bot; `export default` does as well. */
const EXPORT = 'bot';

const isBot = (value: unknown): value is Bot => typeof value === 'function';

/** The bot of a module. @throws Error when it has none. */
export const botOf = (module: object): Bot => {
  const found: unknown = Reflect.get(module, EXPORT) ?? Reflect.get(module, 'default');
  if (!isBot(found))
    throw new Error(
      `it exports no function named “${EXPORT}”: export const bot: Bot = (view, legalDecisions, memory) => …`,
    );
  return found;
};

/** An answer as a decision. @throws PlayFault when it has not the shape of one. */
const decisionFrom = (answer: unknown, step: number): Decision => {
  if (answer instanceof Promise)
    throw new PlayFault('illegal', step, 'it answered with a promise: a bot answers at once');
  const read = Decision.safeParse(answer);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  throw new PlayFault(
    'illegal',
    step,
    `no decision: ${shown(answer, 200)} (${issue?.message ?? 'unreadable'}${where})`,
  );
};

/**
 * Seats somebody else's bot: shows it a copy of the view, tells before each question that it is asked, and believes
 * nothing of what it answers.
 */
export const atTable = (
  bot: Bot,
  { file, asked }: { readonly file: string; readonly asked: (step: number) => void },
): Player => {
  const memory: Record<string, unknown> = {};
  return ({ view, legalDecisions }) => {
    const { step } = view;
    asked(step);
    try {
      return decisionFrom(bot(structuredClone(view), legalDecisions, memory), step);
    } catch (error) {
      if (error instanceof PlayFault) throw error;
      throw new PlayFault('threw', step, sayError(error, file));
    }
  };
};
