import type { Scenario } from '../../scenarios/schema.ts';
import type { Seat } from '../bots/player.ts';
import { type Outcome, outcomeOf } from '../game/outcome.ts';
import type { Yardstick } from '../game/overall-result.ts';
import { playGame } from '../game/play-game.ts';
import type { Known } from './ahead.ts';

/** Everything that a measure of the balance needs. */
export interface Field {
  readonly scenario: Scenario;
  readonly seeds: readonly number[];
  readonly yardstick: (seed: number) => Yardstick;
  /** Games that were played already. */
  readonly known?: Known | undefined;
  /** Called once a game. */
  readonly played: () => void;
}

/** One player over all seeds, in their order. */
export const series = (field: Field, name: string, seat: Seat): readonly Outcome[] =>
  field.seeds.map((seed) => {
    const already = field.known?.(name, seed);
    if (already !== undefined) {
      field.played();
      return already;
    }
    const game = playGame(field.scenario, seed, seat());
    field.played();
    return outcomeOf(field.scenario, game, field.yardstick(seed));
  });

export const overalls = (outcomes: readonly Outcome[]): readonly number[] =>
  outcomes.map(({ overall }) => overall);

/** Sales of one act, from 0, in each game; games that ended before it sold nothing in it. */
export const salesOfAct = (outcomes: readonly Outcome[], act: number): readonly number[] =>
  outcomes.map(({ sales }) => sales[act] ?? 0);
