import type { Scores } from '../protocol/debrief.ts';
import type { Decision, Draft } from '../protocol/decision.ts';
import type { SimulationEvent } from '../protocol/event.ts';
import type { Explanation } from '../protocol/explanation.ts';
import type { Preview } from '../protocol/preview.ts';
import type { GameRecord } from '../protocol/record.ts';
import type { Rejection } from '../protocol/rejection.ts';
import type { View } from '../protocol/view.ts';
import type { Length } from '../protocol/vocabulary.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { apply, check } from './rules/decisions.ts';
import { closeWeekFor, type Fork } from './rules/futures.ts';
import { legal } from './rules/legal-decisions.ts';
import { opening } from './rules/opening.ts';
import { scoresOf } from './rules/scores.ts';
import type { Turn } from './rules/turn.ts';
import type { GameState } from './state/game-state.ts';
import { hashState } from './state/hash.ts';
import { type Lookup, lookup } from './state/lookup.ts';
import { viewOf } from './view/observe.ts';
import { previewOf } from './view/preview.ts';

export type { Fork } from './rules/futures.ts';
export type { GameState } from './state/game-state.ts';
export { hashState } from './state/hash.ts';

/** A state and what just happened to bring it. */
export interface Step {
  readonly state: GameState;
  readonly events: readonly SimulationEvent[];
}

/** A refused decision: the state is what it was. */
export interface Refused {
  readonly rejection: Rejection;
}

export type Decided = Step | Refused;

export const isRefused = (decided: Decided): decided is Refused => 'rejection' in decided;

/**
 * Opens a game.
 * @param scenario A pack, deep-frozen: it must not change afterwards.
 * @param seed A whole number in [0, 2^32).
 */
export const start = (scenario: Scenario, seed: number, length: Length = 'campaign'): Step => {
  const { state, events } = opening(lookup(scenario), seed, length);
  return { state, events };
};

const turnOf = (pack: Lookup, state: GameState, member?: number): Turn => ({
  pack,
  state: { ...state, step: state.step + 1 },
  events: [],
  ...(member !== undefined && { watched: { index: member, felt: [] } }),
});

/** Takes a decision. Pure: the same scenario, state and decision give the same answer, and the state given is never changed. */
export const decide = (scenario: Scenario, state: GameState, decision: Decision): Decided => {
  const pack = lookup(scenario);
  const rejection = check(pack, state, decision);
  if (rejection !== null) return { rejection };
  const { state: after, events } = apply(turnOf(pack, state), decision);
  return { state: after, events };
};

const untoldOf = (pack: Lookup, state: GameState): Turn => ({
  ...turnOf(pack, state),
  untold: true,
});

/**
 * Takes a decision in a future that might have been; null where it cannot be taken. As `decide` does, but for what is told
 * and decides nothing (letters, notes, what the debrief shows), which is left out of the state.
 */
export const imagine = (
  scenario: Scenario,
  state: GameState,
  decision: Decision,
): GameState | null => {
  const pack = lookup(scenario);
  return check(pack, state, decision) === null
    ? apply(untoldOf(pack, state), decision).state
    : null;
};

/**
 * Closes the week of a state for futures that might have been: the same people, the same street, another luck. Future 0
 * has the game's own, and equals `imagine`. None where a week cannot be closed.
 */
export const closeWeekInto = (
  scenario: Scenario,
  state: GameState,
  futures: readonly number[],
): readonly Fork[] => {
  const pack = lookup(scenario);
  if (check(pack, state, { type: 'week.close' }) !== null) return [];
  return closeWeekFor(untoldOf(pack, state), futures);
};

/**
 * What can be decided in a state, lazily: everything finite first, then `use.send` and `use.withhold` leaning on at
 * most two facts. All are accepted by `decide`.
 */
export const legalDecisions = (scenario: Scenario, state: GameState): Iterable<Decision> =>
  legal(lookup(scenario), state);

/** What the player may see. */
export const observe = (scenario: Scenario, state: GameState): View =>
  viewOf(lookup(scenario), state);

/** What a draft would say and give away, and why it cannot be sent now. Never how it would be taken. */
export const preview = (scenario: Scenario, state: GameState, draft: Draft): Preview =>
  previewOf(lookup(scenario), state, draft);

/** The scores so far, hidden ones included: shown to players in the debrief only. */
export const score = (_scenario: Scenario, state: GameState): Scores => scoresOf(state);

/**
 * What a decision does to people, term by term: what `decide` itself writes down, read back. Tells hidden things.
 * Nothing for a refused decision. For a decision of the past, give the state in which it was taken.
 * @param member Somebody of the crowd to be told about too, by rank in it.
 */
export const explain = (
  scenario: Scenario,
  state: GameState,
  decision: Decision,
  member?: number,
): Explanation => {
  const pack = lookup(scenario);
  if (check(pack, state, decision) !== null) return { felt: [], crowd: [], member: [] };
  const after = apply(turnOf(pack, state, member), decision);
  return {
    felt: after.state.felt.slice(state.felt.length),
    crowd: after.state.crowdFelt.slice(state.crowdFelt.length),
    member: after.watched?.felt ?? [],
  };
};

/** Where a record could not be played again, and why. */
export interface NotReplayed {
  /** The decision that could not be replayed, counted from 0. */
  readonly step: number;
  readonly reason: 'scenario.other' | 'decision.refused';
  readonly rejection: Rejection | null;
}

/** Plays a record again, one decision at a time: every state on the way, and at the end the last one. */
export function* replaySteps(
  scenario: Scenario,
  record: GameRecord,
): Generator<GameState, { readonly state: GameState } | NotReplayed> {
  const { id, version } = scenario.manifest;
  if (record.scenario.id !== id || record.scenario.version !== version)
    return { step: 0, reason: 'scenario.other', rejection: null };
  let { state } = start(scenario, record.seed, record.length);
  yield state;
  for (const [step, decision] of record.decisions.entries()) {
    const decided = decide(scenario, state, decision);
    if (isRefused(decided))
      return { step, reason: 'decision.refused', rejection: decided.rejection };
    state = decided.state;
    yield state;
  }
  return { state };
}

export type Replayed =
  | { readonly state: GameState; readonly hashes: readonly string[] }
  | NotReplayed;

/**
 * Plays a record again. `hashes` holds the state's hash at the start and after each decision: two engines that agree
 * on all of them played the same game.
 */
export const replay = (scenario: Scenario, record: GameRecord): Replayed => {
  const hashes: string[] = [];
  const steps = replaySteps(scenario, record);
  for (;;) {
    const step = steps.next();
    if (step.done) return 'reason' in step.value ? step.value : { ...step.value, hashes };
    hashes.push(hashState(step.value));
  }
};
