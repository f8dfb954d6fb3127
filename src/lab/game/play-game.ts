import { decide, isRefused, legalDecisions, observe, start, type GameState } from '../../engine/index.ts';
import type { Decision } from '../../protocol/decision.ts';
import type { SimulationEvent } from '../../protocol/event.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import type { Player } from '../bots/player.ts';

/** As long as a record may be (protocol/record.ts): a game that goes on beyond will never end. */
export const LONGEST = 10_000;

/** Why a game could not be played to its end. */
export class PlayFault extends Error {
  /** Decisions taken before, so the number of the decision that failed, from 0. */
  readonly step: number;

  constructor(step: number, reason: string) {
    super(reason);
    this.step = step;
  }
}

export interface PlayedGame {
  readonly seed: number;
  readonly decisions: readonly Decision[];
  readonly state: GameState;
  readonly events: readonly SimulationEvent[];
}

const shown = (params: Readonly<Record<string, string | number>>): string =>
  Object.entries(params)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

/**
 * Plays one game to its end.
 * @throws PlayFault when the player decides what cannot be decided, or goes on for ever.
 */
export const playGame = (scenario: Scenario, seed: number, player: Player): PlayedGame => {
  const opened = start(scenario, seed);
  let { state } = opened;
  const events: SimulationEvent[] = [...opened.events];
  const decisions: Decision[] = [];
  for (;;) {
    const view = observe(scenario, state);
    if (view.phase === 'debrief') return { seed, decisions, state, events };
    const step = decisions.length;
    if (step >= LONGEST) throw new PlayFault(step, `the game is not over after ${LONGEST} decisions`);
    const decision = player({ scenario, state, view, legalDecisions: legalDecisions(scenario, state) });
    const decided = decide(scenario, state, decision);
    if (isRefused(decided)) {
      const { code, params } = decided.rejection;
      throw new PlayFault(step, `illegal decision ${JSON.stringify(decision)}: ${code} (${shown(params)})`);
    }
    state = decided.state;
    events.push(...decided.events);
    decisions.push(decision);
  }
};
