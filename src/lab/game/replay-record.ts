import { type GameState, replay } from '../../engine/index.ts';
import type { GameRecord } from '../../protocol/record.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { sayRejection } from './play-game.ts';
import type { RecordRefusal } from './read-record.ts';

export type ReplayedRecord =
  | {
      readonly state: GameState;
      /** Of the start and after each decision. */
      readonly hashes: readonly string[];
    }
  | { readonly refusal: RecordRefusal };

/** Plays a record again. */
export const replayRecord = (scenario: Scenario, record: GameRecord): ReplayedRecord => {
  const replayed = replay(scenario, record);
  if (!('reason' in replayed)) return replayed;
  const { step, reason, rejection } = replayed;
  const { id, version } = scenario.manifest;
  if (reason === 'scenario.other')
    return {
      refusal: {
        step,
        reason: `of ${record.scenario.id} ${record.scenario.version}: here is ${id} ${version}`,
      },
    };
  const type = record.decisions[step]?.type ?? 'a decision';
  const why = rejection === null ? reason : sayRejection(rejection);
  return { refusal: { step, reason: `${type} is refused: ${why}` } };
};

/** Plays it twice: the first step at which the two differ, counted from 0; null when they never do. */
export const firstDifference = (
  first: readonly string[],
  second: readonly string[],
): number | null => {
  const step = first.findIndex((hash, rank) => hash !== second[rank]);
  if (step !== -1) return step;
  return first.length === second.length ? null : first.length;
};
