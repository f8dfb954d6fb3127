import { score } from '../../engine/index.ts';
import type { Scores } from '../../protocol/debrief.ts';
import { type GameRecord, RECORD_FORMAT, RECORD_VERSION } from '../../protocol/record.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { idle } from '../bots/idle.ts';
import { seat } from '../bots/player.ts';
import { overallResult, usesOf, type Yardstick } from './overall-result.ts';
import { type PlayedGame, playGame } from './play-game.ts';

/** One game in figures. */
export interface Outcome {
  readonly seed: number;
  /** Decisions taken. */
  readonly steps: number;
  /** Euros. */
  readonly firmValue: number;
  /** Points. */
  readonly service: number;
  /** Share of the base, in [0, 1]. */
  readonly atEase: number;
  /** In [-1, 1]. */
  readonly discernment: number;
  /** In [0, 1]. */
  readonly caution: number;
  /** 0 to about 100 (overall-result.ts). */
  readonly overall: number;
  /** Euros, act by act. */
  readonly sales: readonly number[];
}

/**
 * Telling welcome from unwelcome, in [-1, 1]: share of the welcome uses that were made, less share of the unwelcome ones
 * that were made (Youden 1950). 0 for whoever sends all or keeps all; half a use is added to each cell, so that a few
 * uses do not make a perfect score (Hautus 1995).
 */
export const discernmentOf = ({
  hits,
  misses,
  falseAlarms,
  correctRejections,
}: Scores['discernment']): number =>
  (hits + 0.5) / (hits + misses + 1) - (falseAlarms + 0.5) / (falseAlarms + correctRejections + 1);

/** What results of a scenario are measured against, by seed; each is found out once. */
export const yardsticks = (scenario: Scenario): ((seed: number) => Yardstick) => {
  const known = new Map<number, Yardstick>();
  const uses = usesOf(scenario.manifest);
  return (seed) => {
    const found = known.get(seed);
    if (found !== undefined) return found;
    const { state } = playGame(scenario, seed, seat(idle, () => ({}))());
    const fresh = { leftAlone: Math.max(1, score(scenario, state).firmValue), uses };
    known.set(seed, fresh);
    return fresh;
  };
};

/**
 * Leaning towards silence, in [0, 1], whatever the discernment: 1 less the mean of the share of welcome uses that were
 * made and the share of unwelcome ones that were made. One half leans neither way; all sent is near 0, all kept near 1.
 * Half a use is added to each cell, as above.
 */
export const cautionOf = ({
  hits,
  misses,
  falseAlarms,
  correctRejections,
}: Scores['discernment']): number =>
  1 -
  ((hits + 0.5) / (hits + misses + 1) +
    (falseAlarms + 0.5) / (falseAlarms + correctRejections + 1)) /
    2;

/** Euros of each act: of the one in which a game ended early, what had come in; of those after it, nothing. */
const salesByAct = ({ manifest }: Scenario, { state }: PlayedGame): readonly number[] =>
  manifest.acts.map((_, act) => {
    const closed = state.targets.find((target) => target.act === act);
    return closed?.sales ?? (act === state.act ? state.sales : 0);
  });

export const outcomeOf = (scenario: Scenario, game: PlayedGame, yardstick: Yardstick): Outcome => {
  const scores = score(scenario, game.state);
  return {
    seed: game.seed,
    steps: game.decisions.length,
    firmValue: scores.firmValue,
    service: scores.serviceRendered,
    atEase: scores.atEase / game.state.people.size,
    discernment: discernmentOf(scores.discernment),
    caution: cautionOf(scores.discernment),
    overall: overallResult(scores, yardstick),
    sales: salesByAct(scenario, game),
  };
};

/** A played game as the record that plays it again. */
export const recordOf = (
  { manifest: { id, version } }: Scenario,
  { seed, decisions }: Pick<PlayedGame, 'seed' | 'decisions'>,
): GameRecord => ({
  format: RECORD_FORMAT,
  version: RECORD_VERSION,
  scenario: { id, version },
  seed,
  decisions: [...decisions],
});
