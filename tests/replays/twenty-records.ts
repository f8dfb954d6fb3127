import { legalDecisions } from '../../src/engine/index.ts';
import type { Player } from '../../src/lab/bots/player.ts';
import { ROSTER } from '../../src/lab/bots/roster.ts';
import { recordOf } from '../../src/lab/game/outcome.ts';
import { playGame } from '../../src/lab/game/play-game.ts';
import type { GameRecord } from '../../src/protocol/record.ts';
import type { Scenario } from '../../src/scenarios/schema.ts';
import { randomRecord } from './random-record.ts';

const AT_RANDOM = [1, 2, 3, 5, 7, 11, 13, 0xffff_ffff] as const;
const BY_BOTS = ['reader', 'polite', 'greedy', 'hoarder', 'megaphone', 'timid'] as const;

/** Draws every conclusion that can be drawn, and is otherwise who they are: no bot does it by itself. */
const jumpingToConclusions =
  (player: Player): Player =>
  (moment) => {
    for (const decision of legalDecisions(moment.scenario, moment.state)) {
      if (decision.type === 'fact.infer') return decision;
      // Messages come last, and are too many to list.
      if (decision.type === 'use.send') break;
    }
    return player(moment);
  };

/** Twenty whole games, so that every kind of decision is met: played at random, and by players with habits. */
export const twentyRecords = (scenario: Scenario): readonly GameRecord[] => [
  ...AT_RANDOM.map((seed) => randomRecord(scenario, seed)),
  ...BY_BOTS.flatMap((name, rank) => [
    recordOf(scenario, playGame(scenario, 100 + rank, ROSTER[name]())),
    recordOf(
      scenario,
      playGame(scenario, 3_000_000_000 + rank, jumpingToConclusions(ROSTER[name]())),
    ),
  ]),
];
