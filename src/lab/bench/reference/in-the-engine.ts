import type { GameState } from '../../../engine/index.ts';
import type { Turn } from '../../../engine/rules/turn.ts';
import { passWeek } from '../../../engine/rules/week-close.ts';
import { lookup } from '../../../engine/state/lookup.ts';
import type { Scenario } from '../../../scenarios/schema.ts';
import type { Run } from './workload.ts';

/** The workload as the game runs it: the engine's own week, states that are never changed in place. */
export const inTheEngine = (scenario: Scenario, morning: GameState, weeks: number): Run => {
  let turn: Turn = { pack: lookup(scenario), state: morning, events: [] };
  return {
    run: () => {
      for (let week = 0; week < weeks; week += 1) turn = passWeek(turn);
    },
    tolerance: () => turn.state.people.crowd.tolerance,
  };
};
