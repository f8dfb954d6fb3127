import { decide, isRefused, legalDecisions, observe, start } from '../../src/engine/index.ts';
import { below } from '../../src/engine/random/draw.ts';
import type { Decision } from '../../src/protocol/decision.ts';
import { type GameRecord, RECORD_FORMAT, RECORD_VERSION } from '../../src/protocol/record.ts';
import type { Scenario } from '../../src/scenarios/schema.ts';

/** How far the list of what is legal is read: enough for every kind of decision to be met. */
const LOOKED_AT = 400;

function choices(decisions: Iterable<Decision>): readonly (readonly Decision[])[] {
  const byType = new Map<string, Decision[]>();
  let seen = 0;
  for (const decision of decisions) {
    byType.set(decision.type, [...(byType.get(decision.type) ?? []), decision]);
    seen += 1;
    if (seen === LOOKED_AT) break;
  }
  return [...byType.values()];
}

/** A whole game played at random among what is legal, each kind of decision as likely as another. */
export function randomRecord(scenario: Scenario, seed: number): GameRecord {
  let { state } = start(scenario, seed);
  const decisions: Decision[] = [];
  while (observe(scenario, state).phase !== 'debrief') {
    const turn = decisions.length;
    const kinds = choices(legalDecisions(scenario, state));
    const kind = kinds[below({ seed, stream: 'line', subject: 0, turn }, kinds.length)] ?? [];
    const decision = kind[below({ seed, stream: 'line', subject: 1, turn }, kind.length)];
    if (decision === undefined) throw new Error(`nothing is legal at step ${turn} of seed ${seed}`);
    const decided = decide(scenario, state, decision);
    if (isRefused(decided))
      throw new Error(`a legal decision was refused at step ${turn} of seed ${seed}`);
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
