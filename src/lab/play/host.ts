import type { Worker } from 'node:worker_threads';
import type { Task } from './messages.ts';
import { type Ending, openThread, playInThread } from './thread.ts';

/** Has a bot play, game after game, in a thread that is replaced when it is lost. */
export interface Host {
  readonly play: (seed: number) => Promise<Ending>;
  readonly close: () => Promise<void>;
}

const isLost = (ending: Ending): boolean =>
  ending.type === 'failed' && (ending.kind === 'silent' || ending.kind === 'died');

/** @param patience Milliseconds for each decision. */
export const openHost = (task: Task, patience: number): Host => {
  let thread: Worker | null = null;

  const close = async (): Promise<void> => {
    await thread?.terminate();
    thread = null;
  };
  const once = async (seed: number): Promise<Ending> => {
    thread ??= openThread(task);
    const ending = await playInThread(thread, { seed }, patience);
    if (isLost(ending)) await close();
    return ending;
  };
  return {
    play: async (seed) => {
      const used = thread !== null;
      const ending = await once(seed);
      // In a thread that has played before, it may have died of what an earlier game left running.
      return used && ending.type === 'failed' && ending.kind === 'died' ? once(seed) : ending;
    },
    close,
  };
};
