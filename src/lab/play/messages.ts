import * as z from 'zod/mini';
import { Decision } from '../../protocol/decision.ts';
import { Seed } from '../../protocol/record.ts';

/** What is said between the lab and the thread in which somebody else's bot plays. */

/** With what a thread is started: the pack's folder and the bot's file, as a URL. */
export const Task = z.strictObject({ folder: z.string(), bot: z.string() });
export type Task = z.infer<typeof Task>;

/** One game to play. */
export const Order = z.strictObject({ seed: Seed });
export type Order = z.infer<typeof Order>;

export const FAULT_KINDS = ['illegal', 'threw', 'endless', 'unloadable'] as const;

/** Every report names its game: one that comes late is of a game that is over. */
export const Report = z.discriminatedUnion('type', [
  /** The bot's file is being read. */
  z.strictObject({ type: z.literal('loading'), seed: Seed }),
  /** The bot is asked for a decision, counted from 0. */
  z.strictObject({ type: z.literal('asked'), seed: Seed, step: z.int() }),
  z.strictObject({ type: z.literal('played'), seed: Seed, decisions: z.array(Decision) }),
  z.strictObject({
    type: z.literal('failed'),
    seed: Seed,
    kind: z.enum(FAULT_KINDS),
    step: z.int(),
    reason: z.string(),
  }),
]);
export type Report = z.infer<typeof Report>;
