import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { readPack } from '../../scenarios/from-disk.ts';
import { sayError } from '../command-line/shown.ts';
import { PlayFault, playGame } from '../game/play-game.ts';
import { atTable, botOf } from './bot-at-table.ts';
import { Order, type Report, Task } from './messages.ts';

/** The thread in which somebody else's bot plays: it can be stopped from outside, whatever the bot does. */

const { folder, bot: url } = Task.parse(workerData);
const { scenario } = readPack(folder);
const file = fileURLToPath(url);
const port = parentPort;

const tell = (report: Report): void => port?.postMessage(report);

/** A module of its own for each game, so that no game remembers another. */
const load = async (seed: number) => {
  const module: unknown = await import(`${url}?seed=${seed}`);
  return botOf(typeof module === 'object' && module !== null ? module : {});
};

const playSeed = async ({ seed }: Order): Promise<Report> => {
  tell({ type: 'loading', seed });
  let bot: Awaited<ReturnType<typeof load>>;
  try {
    bot = await load(seed);
  } catch (error) {
    return { type: 'failed', seed, kind: 'unloadable', step: 0, reason: sayError(error, file) };
  }
  try {
    const asked = (step: number): void => tell({ type: 'asked', seed, step });
    const { decisions } = playGame(scenario, seed, atTable(bot, { file, asked }));
    return { type: 'played', seed, decisions: [...decisions] };
  } catch (error) {
    if (!(error instanceof PlayFault)) throw error;
    return { type: 'failed', seed, kind: error.kind, step: error.step, reason: error.message };
  }
};

port?.on('message', async (order: unknown) => tell(await playSeed(Order.parse(order))));
