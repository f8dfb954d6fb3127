import {
  decide,
  type GameState,
  isRefused,
  observe,
  preview,
  replaySteps,
  start,
} from '../../engine/index.ts';
import type { Decision } from '../../protocol/decision.ts';
import { RECORD_FORMAT, RECORD_VERSION, type ScenarioRef } from '../../protocol/record.ts';
import type { Length } from '../../protocol/vocabulary.ts';
import { loadScenario } from '../../scenarios/bundled.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import type { SessionOpener } from './create-game.ts';
import { inSlices } from './in-slices.ts';
import { readRecord } from './read-record.ts';
import type { Session } from './session.ts';
import { tellInAThread } from './what-if/in-a-thread.ts';

interface Opening {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly length: Length;
  readonly state: GameState;
  readonly decisions: readonly Decision[];
}

const refOf = ({ manifest }: Scenario): ScenarioRef => ({
  id: manifest.id,
  version: manifest.version,
});

/** A game decided on this device. */
function localSession({ scenario, seed, length, ...opening }: Opening): Session {
  let { state, decisions } = opening;
  return {
    view: () => observe(scenario, state),
    preview: (draft) => preview(scenario, state, draft),
    decide: (decision) => {
      const decided = decide(scenario, state, decision);
      if (isRefused(decided)) return { ok: false, rejection: decided.rejection };
      state = decided.state;
      decisions = [...decisions, decision];
      return { ok: true, events: decided.events };
    },
    record: () => ({
      format: RECORD_FORMAT,
      version: RECORD_VERSION,
      scenario: refOf(scenario),
      seed,
      length,
      decisions: [...decisions],
    }),
  };
}

export const createOpener = (scenario: Scenario): SessionOpener => ({
  open: (seed, length) => {
    const { state, events } = start(scenario, seed, length);
    return { session: localSession({ scenario, seed, length, state, decisions: [] }), events };
  },
  reopen: async (source) => {
    const read = readRecord(source, refOf(scenario));
    if (!read.ok) return read.fault;
    const { record } = read;
    const replayed = await inSlices(replaySteps(scenario, record));
    if ('reason' in replayed)
      return { code: 'does-not-replay', params: { step: replayed.step + 1 } };
    const { seed, decisions } = record;
    const { state } = replayed;
    return localSession({ scenario, seed, length: state.length, state, decisions });
  },
  whatIf: (record, onTold) => tellInAThread({ scenario, record }, onTold),
});

/** Loads a pack and opens games of it. */
export const loadOpener = async (id: string): Promise<SessionOpener> =>
  createOpener(await loadScenario(id));
