import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import * as z from 'zod/mini';
import type { Outcome } from '../game/outcome.ts';

/** Games played ahead, in threads: the same games as in the lab's own, on every core. */

/** One game: who plays, by name (a player of the roster, or a plan as it is said), and the seed. */
export const Order = z.strictObject({ player: z.string(), seed: z.int() });
export type Order = z.infer<typeof Order>;

/** With what a thread is started: the pack's folder. */
export const Task = z.strictObject({ folder: z.string() });
export type Task = z.infer<typeof Task>;

const Report = z.strictObject({
  player: z.string(),
  outcome: z.strictObject({
    seed: z.number(),
    steps: z.number(),
    firmValue: z.number(),
    service: z.number(),
    atEase: z.number(),
    discernment: z.number(),
    caution: z.number(),
    overall: z.number(),
    sales: z.array(z.number()),
  }),
});

/** What is known of a game that was played ahead; undefined of any other. */
export type Known = (player: string, seed: number) => Outcome | undefined;

/** A few more threads than cores, so that none waits for the slowest game. */
const SPARE = 4;

/** Plays all orders, each thread taking the next as it is done with one. */
export const playAhead = async (task: Task, orders: readonly Order[]): Promise<Known> => {
  const known = new Map<string, Outcome>();
  const left = [...orders];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./ahead-worker.ts', import.meta.url), {
        workerData: task,
      });
      const next = (): void => {
        const order = left.shift();
        if (order === undefined) void worker.terminate().then(() => resolve());
        else worker.postMessage(order);
      };
      worker.on('error', reject);
      worker.on('message', (message: unknown) => {
        const { player, outcome } = Report.parse(message);
        known.set(`${player} ${outcome.seed}`, outcome);
        next();
      });
      next();
    });
  await Promise.all(Array.from({ length: availableParallelism() + SPARE }, work));
  return (player, seed) => known.get(`${player} ${seed}`);
};
