import type { Decision } from '../../protocol/decision.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { follow } from '../game/follow.ts';
import { type PlayedGame, PlayFault, playGame } from '../game/play-game.ts';
import { openHost } from './host.ts';
import type { Task } from './messages.ts';
import type { Ending } from './thread.ts';

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

/** What was reported, played again here: only the bot's decisions are believed. */
const again = (
  scenario: Scenario,
  seed: number,
  decisions: readonly Decision[],
): PlayedGame | Failure => {
  try {
    return playGame(scenario, seed, follow(decisions));
  } catch (error) {
    if (!(error instanceof PlayFault)) throw error;
    return { seed, step: error.step, kind: error.kind, reason: error.message };
  }
};

/**
 * Has somebody else's bot play some seeds. A seed that fails does not stop the others; a file that cannot be loaded
 * does, since none can be played.
 */
export const playSeeds = async ({
  task,
  scenario,
  seeds,
  patience,
  done,
}: Job): Promise<Played> => {
  const host = openHost(task, patience);
  const games: PlayedGame[] = [];
  const failures: Failure[] = [];
  for (const seed of seeds) {
    const ending = await host.play(seed);
    const game =
      ending.type === 'played'
        ? again(scenario, seed, ending.decisions)
        : { seed, step: ending.step, kind: ending.kind, reason: ending.reason };
    if ('state' in game) games.push(game);
    else failures.push(game);
    done();
    if (ending.type === 'failed' && ending.kind === 'unloadable') break;
  }
  await host.close();
  return { games, failures };
};
