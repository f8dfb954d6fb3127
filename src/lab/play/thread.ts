import { Worker } from 'node:worker_threads';
import type { Decision } from '../../protocol/decision.ts';
import { type Order, Report, type Task } from './messages.ts';

/** Megabytes that a bot may fill. */
const MEMORY = 512;

/** How one game in a thread ended. */
export type Ending =
  | { readonly type: 'played'; readonly decisions: readonly Decision[] }
  | {
      readonly type: 'failed';
      readonly kind: Extract<Report, { readonly type: 'failed' }>['kind'] | 'silent' | 'died';
      readonly step: number;
      readonly reason: string;
    };

const failed = (kind: 'silent' | 'died', step: number, reason: string): Ending => ({
  type: 'failed',
  kind,
  step,
  reason,
});

/** A thread for a bot. What the bot prints goes to the error output, so that it does not mix with what the lab prints. */
export const openThread = (task: Task): Worker => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: task,
    stdout: true,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  // An error that comes when no game is being played is nobody's.
  worker.on('error', () => {});
  worker.stdout.on('data', (text: Buffer) => process.stderr.write(text));
  return worker;
};

/**
 * Lets a thread play one game.
 * @param patience Milliseconds that the bot is given for each decision, and for being loaded. The lab's own start is not counted.
 */
export const playInThread = (worker: Worker, order: Order, patience: number): Promise<Ending> =>
  new Promise((resolve) => {
    let step = 0;
    let heard = 0;
    let timer: NodeJS.Timeout | undefined;

    const end = (ending: Ending): void => {
      clearTimeout(timer);
      worker.off('message', hear).off('error', die).off('exit', leave);
      resolve(ending);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const then = heard;
        // What has been said already and not been read yet counts as an answer.
        setImmediate(() => {
          if (heard === then) end(failed('silent', step, `no answer within ${patience / 1000} s`));
        });
      }, patience);
    };
    const hear = (message: unknown): void => {
      heard += 1;
      const report = Report.safeParse(message).data;
      if (report === undefined) end(failed('died', step, 'it speaks in the lab’s place'));
      else if (report.seed !== order.seed) return;
      else if (report.type === 'played' || report.type === 'failed') end(report);
      else {
        if (report.type === 'asked') step = report.step;
        wait();
      }
    };
    const die = (error: unknown): void =>
      end(failed('died', step, error instanceof Error ? error.message : String(error)));
    const leave = (): void => end(failed('died', step, 'it ended its own thread'));

    worker.on('message', hear).on('error', die).on('exit', leave);
    worker.postMessage(order);
  });
