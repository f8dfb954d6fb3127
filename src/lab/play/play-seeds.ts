import type { Worker } from 'node:worker_threads';
import type { Scenario } from '../../scenarios/schema.ts';
import { follow } from '../game/follow.ts';
import { type PlayedGame, playGame } from '../game/play-game.ts';
import type { Task } from './messages.ts';
import { type Ending, openThread, playInThread } from './thread.ts';

export interface Failure {
  readonly seed: number;
  /** The decision that failed, counted from 0. */
  readonly step: number;
  readonly kind: Extract<Ending, { readonly type: 'failed' }>['kind'];
  readonly reason: string;
}

export interface Played {
  readonly games: readonly PlayedGame[];
  readonly failures: readonly Failure[];
}

export interface Job {
  readonly task: Task;
  readonly scenario: Scenario;
  readonly seeds: readonly number[];
  /** Milliseconds for each decision. */
  readonly patience: number;
  /** Called once a seed. */
  readonly done: () => void;
}

/** A thread that can be used again is kept; one that hangs or has died makes place for another. */
const isLost = (ending: Ending): boolean =>
  ending.type === 'failed' && (ending.kind === 'silent' || ending.kind === 'died');

/**
 * Lets somebody else's bot play some seeds, in a thread. A seed that fails does not stop the others; a file that cannot
 * be loaded does, since none can be played. What the bot did is played again here: only its decisions are believed.
 */
export const playSeeds = async ({
  task,
  scenario,
  seeds,
  patience,
  done,
}: Job): Promise<Played> => {
  const games: PlayedGame[] = [];
  const failures: Failure[] = [];
  let worker: Worker | null = null;
  for (const seed of seeds) {
    worker ??= openThread(task);
    const ending = await playInThread(worker, { seed }, patience);
    if (ending.type === 'played') games.push(playGame(scenario, seed, follow(ending.decisions)));
    else failures.push({ seed, step: ending.step, kind: ending.kind, reason: ending.reason });
    done();
    if (isLost(ending)) {
      await worker.terminate();
      worker = null;
    }
    if (ending.type === 'failed' && ending.kind === 'unloadable') break;
  }
  await worker?.terminate();
  return { games, failures };
};
