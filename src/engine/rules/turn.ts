import type { DecisionType } from '../../protocol/decision.ts';
import type { SimulationEvent } from '../../protocol/event.ts';
import type { CrowdFelt } from '../../protocol/felt.ts';
import type { Rejection, RejectionCode } from '../../protocol/rejection.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';

/** A decision being worked out: rules take a turn and give the next one. */
export interface Turn {
  readonly pack: Lookup;
  readonly state: GameState;
  readonly events: readonly SimulationEvent[];
  /** One of the crowd about whom `explain` asks, and what they have felt in this decision. */
  readonly watched?: { readonly index: number; readonly felt: readonly CrowdFelt[] };
  /**
   * A future that might have been, of which only the end is asked: whatever is told and decides nothing (events, letters,
   * notes, what the debrief shows) is left out.
   */
  readonly untold?: true;
}

export const change = (turn: Turn, changes: Partial<GameState>): Turn => ({
  ...turn,
  state: { ...turn.state, ...changes },
});

export const tell = (turn: Turn, ...events: readonly SimulationEvent[]): Turn =>
  turn.untold ? turn : { ...turn, events: [...turn.events, ...events] };

export const reject = (
  decision: DecisionType,
  code: RejectionCode,
  params: Rejection['params'] = {},
): Rejection => ({ code, decision, params });
