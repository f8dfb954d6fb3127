import { parentPort, workerData } from 'node:worker_threads';
import { readPack } from '../../scenarios/from-disk.ts';
import type { Seat } from '../bots/player.ts';
import { ROSTER } from '../bots/roster.ts';
import { outcomeOf, yardsticks } from '../game/outcome.ts';
import { playGame } from '../game/play-game.ts';
import { Order, Task } from './ahead.ts';
import { allPlans } from './best-plans.ts';
import { planner, sayPlan } from './fixed-plans.ts';

/** The thread in which games are played ahead. */

const { scenario } = readPack(Task.parse(workerData).folder);
const yardstick = yardsticks(scenario);
const seats = new Map<string, Seat>([
  ...Object.entries(ROSTER),
  ...allPlans({ scenario }).map((plan): [string, Seat] => [sayPlan(plan), planner(plan)]),
]);

parentPort?.on('message', (message: unknown) => {
  const { player, seed } = Order.parse(message);
  const seat = seats.get(player);
  if (seat === undefined) throw new RangeError(`no player ${player}`);
  const outcome = outcomeOf(scenario, playGame(scenario, seed, seat()), yardstick(seed));
  parentPort?.postMessage({ player, outcome });
});
