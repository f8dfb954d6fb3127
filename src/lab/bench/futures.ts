import {
  alternativesTo,
  type Question,
  type Script,
  scriptOf,
  whatIf,
} from '../../futures/index.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { type PlayerName, ROSTER } from '../bots/roster.ts';
import { recordOf } from '../game/outcome.ts';
import { playGame } from '../game/play-game.ts';
import { median } from '../statistics/median.ts';
import { timeOf } from './clock.ts';

/** The batch: decisions spread over a game, alternatives to each, futures of each. */
export const BATCH = { decisions: 24, alternatives: 3, futures: 20 } as const;

export interface BatchFigures {
  readonly player: PlayerName;
  readonly decisions: number;
  readonly alternatives: number;
  readonly futures: number;
  readonly people: number;
  readonly seed: number;
  /** Messages to everybody alike in the game that is asked about: each costs as much as hundreds to one. */
  readonly toAll: number;
  /** Games played on from a decision to the end, those as decided not counted. */
  readonly ends: number;
  readonly milliseconds: number;
}

interface Batch {
  readonly seed: number;
  readonly script: Script;
  readonly questions: readonly Question[];
}

/** Decisions of a game that have enough alternatives, spread over it. */
const questionsOf = (scenario: Scenario, script: Script): readonly Question[] => {
  const all = script.taken
    .map((taken) => ({
      step: taken.step,
      instead: alternativesTo(scenario, taken, BATCH.alternatives),
    }))
    .filter(({ instead }) => instead.length === BATCH.alternatives);
  const every = Math.max(1, Math.floor(all.length / BATCH.decisions));
  return all.filter((_, rank) => rank % every === 0).slice(0, BATCH.decisions);
};

/** A player's first game that has enough decisions to ask about, or the one that has most. */
const batchOf = (scenario: Scenario, player: PlayerName): Batch => {
  const games = Array.from({ length: 12 }, (_, rank) => {
    const seed = rank + 1;
    const game = playGame(scenario, seed, ROSTER[player]());
    const script = scriptOf(scenario, recordOf(scenario, game));
    return { seed, script, questions: questionsOf(scenario, script) };
  });
  const [most] = games.sort((a, b) => b.questions.length - a.questions.length || a.seed - b.seed);
  if (most === undefined) throw new Error('no game to ask about');
  return most;
};

const countEnds = (scenario: Scenario, { script, questions }: Batch): number => {
  let ends = 0;
  for (const { otherwise } of whatIf(scenario, script, { questions, futures: BATCH.futures }))
    for (const { ends: each } of otherwise) ends += each.length;
  return ends;
};

const isToAll = ({ decision }: Script['taken'][number]): boolean =>
  decision.type === 'use.send' && decision.draft.audience === 'all';

/** The median of `rounds` after one that is not counted. */
export const measureBatch = (
  scenario: Scenario,
  player: PlayerName,
  rounds: number,
): BatchFigures => {
  const batch = batchOf(scenario, player);
  const ends = countEnds(scenario, batch);
  const times = Array.from({ length: rounds }, () => timeOf(() => countEnds(scenario, batch)));
  return {
    player,
    decisions: batch.questions.length,
    alternatives: BATCH.alternatives,
    futures: BATCH.futures,
    people: scenario.manifest.population.size,
    seed: batch.seed,
    toAll: batch.script.taken.filter(isToAll).length,
    ends,
    milliseconds: median(times),
  };
};
