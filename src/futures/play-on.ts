import { closeWeekInto, type Fork, type GameState, imagine } from '../engine/index.ts';
import type { Decision } from '../protocol/decision.ts';
import type { Scenario } from '../scenarios/schema.ts';
import type { Script } from './script.ts';

/** Before any step. */
const NEVER = -1;

/** What a dilemma and an act's end ask for: as the player answered, or the first answer to what they were never asked. */
const due = (scenario: Scenario, state: GameState, script: Script): Decision | null => {
  if (state.phase === 'estimate')
    return { type: 'estimate.give', atEase: script.estimates.get(state.act) ?? 0 };
  if (state.phase !== 'dilemma' || state.dilemma === null) return null;
  const { id } = state.dilemma;
  const first = scenario.dilemmas.find((dilemma) => dilemma.id === id)?.answers[0]?.id;
  const answer = script.answers.get(id) ?? first;
  return answer === undefined ? null : { type: 'dilemma.answer', dilemma: id, answer };
};

/**
 * To the eve of the next close of a week, or to the end of the game: dues are answered, and what the player decided in
 * the week after `step` is done where it is still legal.
 */
export const toNextEve = (
  scenario: Scenario,
  from: GameState,
  script: Script,
  step: number,
): GameState => {
  let state = from;
  for (;;) {
    const asked = due(scenario, state, script);
    if (asked === null) break;
    const answered = imagine(scenario, state, asked);
    if (answered === null)
      throw new Error(`a game stands still in week ${state.week}: ${asked.type} cannot be taken`);
    state = answered;
  }
  // Where a decision is no longer legal, the player would have had to do without.
  for (const later of script.weeks.get(state.week) ?? [])
    if (later.step > step) state = imagine(scenario, state, later.decision) ?? state;
  return state;
};

/**
 * From the eve of a week's close to the end of the game, by the player's own later decisions, in each of several
 * futures. Those that have gone the same way so far are played once.
 */
export const playOn = (
  scenario: Scenario,
  eve: GameState,
  script: Script,
  futures: readonly number[],
): readonly Fork[] => {
  if (eve.phase === 'debrief') return [{ state: eve, futures }];
  return closeWeekInto(scenario, eve, futures).flatMap((fork) =>
    playOn(scenario, toNextEve(scenario, fork.state, script, NEVER), script, fork.futures),
  );
};
