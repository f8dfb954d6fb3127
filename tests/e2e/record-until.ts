import { decide, isRefused, legalDecisions, observe, start } from '../../src/engine/index.ts';
import type { PlayerName } from '../../src/lab/bots/roster.ts';
import { ROSTER } from '../../src/lab/bots/roster.ts';
import { scenario } from '../../src/lab/testing/shipped.ts';
import type { Decision } from '../../src/protocol/decision.ts';
import { type GameRecord, RECORD_FORMAT, RECORD_VERSION } from '../../src/protocol/record.ts';
import type { View } from '../../src/protocol/view.ts';

/** A game that a simulated player played until it looked so; null when its end came first. */
export function recordUntil(
  seed: number,
  player: PlayerName,
  looks: (view: View) => boolean,
): GameRecord | null {
  const play = ROSTER[player]();
  let { state } = start(scenario, seed);
  const decisions: Decision[] = [];
  for (;;) {
    const view = observe(scenario, state);
    if (looks(view)) break;
    if (view.phase === 'debrief') return null;
    const decision = play({
      scenario,
      state,
      view,
      legalDecisions: legalDecisions(scenario, state),
    });
    const decided = decide(scenario, state, decision);
    if (isRefused(decided)) throw new Error(`${player} was refused at step ${decisions.length}`);
    state = decided.state;
    decisions.push(decision);
  }
  const { id, version } = scenario.manifest;
  return {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    scenario: { id, version },
    seed,
    decisions,
  };
}
