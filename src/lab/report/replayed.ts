import { type GameState, score } from '../../engine/index.ts';
import type { Scores } from '../../protocol/debrief.ts';
import type { GameRecord } from '../../protocol/record.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { discernmentOf, yardsticks } from '../game/outcome.ts';
import { overallResult } from '../game/overall-result.ts';
import { fixed } from './figures.ts';

/** What is told of a record that was played again. */
export interface Told {
  readonly scenario: GameRecord['scenario'];
  readonly seed: number;
  readonly steps: number;
  /** The game was played to its end. */
  readonly over: boolean;
  readonly week: number;
  /** Of the last state. */
  readonly hash: string;
  readonly scores: Scores;
  readonly discernment: number;
  /** Null before the end: nothing can be said of half a game. */
  readonly overall: number | null;
}

export const tellReplayed = (
  scenario: Scenario,
  { scenario: ref, seed, decisions }: GameRecord,
  { state, hashes }: { readonly state: GameState; readonly hashes: readonly string[] },
): Told => {
  const scores = score(scenario, state);
  const over = state.phase === 'debrief';
  return {
    scenario: ref,
    seed,
    steps: decisions.length,
    over,
    week: state.week,
    hash: hashes.at(-1) ?? '',
    scores,
    discernment: discernmentOf(scores.discernment),
    overall: over ? overallResult(scores, yardsticks(scenario)(seed)) : null,
  };
};

const lines = ({
  scenario,
  seed,
  steps,
  over,
  week,
  hash,
  scores,
  ...told
}: Told): readonly string[] => {
  const { hits, misses, falseAlarms, correctRejections } = scores.discernment;
  return [
    `${scenario.id} ${scenario.version}, seed ${seed}: ${steps} decisions, ${over ? 'played to its end' : `stopped in week ${week}`}`,
    `hash         ${hash}`,
    `firm value   ${scores.firmValue} €`,
    `service      ${fixed(scores.serviceRendered, 3)}`,
    `at ease      ${scores.atEase}`,
    `discernment  ${fixed(told.discernment, 3)} (hits ${hits}, misses ${misses}, false alarms ${falseAlarms}, correct rejections ${correctRejections})`,
    ...(told.overall === null ? [] : [`overall      ${fixed(told.overall, 1)}`]),
  ];
};

/** With the hash of each state when `hashes` is given: the start, then after each decision. */
export const sayReplayed = (told: Told, hashes: readonly string[] | null): string =>
  [
    ...(hashes ?? []).map((hash, step) => `${String(step).padStart(5)}  ${hash}`),
    ...lines(told),
  ].join('\n');
