import {
  decide,
  type GameState,
  isRefused,
  legalDecisions,
  observe,
  start,
} from '../../engine/index.ts';
import type { Decision } from '../../protocol/decision.ts';
import type { SimulationEvent } from '../../protocol/event.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import type { Player } from '../bots/player.ts';

/** As long as a record may be (protocol/record.ts): a game that goes on beyond will never end. */
export const LONGEST = 10_000;

/** What went wrong at the table: a decision that cannot be taken, no decision but an error, a game without end. */
export type FaultKind = 'illegal' | 'threw' | 'endless';

/** Why a game could not be played to its end. */
export class PlayFault extends Error {
  readonly kind: FaultKind;
  /** The decision that failed, counted from 0. */
  readonly step: number;

  constructor(kind: FaultKind, step: number, reason: string) {
    super(reason);
    this.kind = kind;
    this.step = step;
  }
}

export interface PlayedGame {
  readonly seed: number;
  readonly decisions: readonly Decision[];
  /** As it stood at the end. */
  readonly state: GameState;
  readonly events: readonly SimulationEvent[];
}

/** A refusal in one line: its code and what was found and expected. */
export const sayRejection = ({ code, params }: Rejection): string => {
  const found = Object.entries(params).map(([name, value]) => `${name} ${value}`);
  return found.length === 0 ? code : `${code} (${found.join(', ')})`;
};

/**
 * Plays one game to its end.
 * @throws PlayFault when the player decides what cannot be decided, or goes on for ever.
 */
export const playGame = (scenario: Scenario, seed: number, player: Player): PlayedGame => {
  const opened = start(scenario, seed);
  let { state } = opened;
  const events = [...opened.events];
  const decisions: Decision[] = [];
  for (;;) {
    const view = observe(scenario, state);
    if (view.phase === 'debrief') return { seed, decisions, state, events };
    const step = decisions.length;
    if (step >= LONGEST)
      throw new PlayFault('endless', step, `the game is not over after ${LONGEST} decisions`);
    const legal = legalDecisions(scenario, state);
    const decision = player({ scenario, state, view, legalDecisions: legal });
    const decided = decide(scenario, state, decision);
    if (isRefused(decided))
      throw new PlayFault(
        'illegal',
        step,
        `${JSON.stringify(decision)} is refused: ${sayRejection(decided.rejection)}`,
      );
    state = decided.state;
    events.push(...decided.events);
    decisions.push(decision);
  }
};
