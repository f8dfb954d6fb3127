import { decide, explain, type GameState, isRefused, observe } from '../../../engine/index.ts';
import type { Decision, Draft } from '../../../protocol/decision.ts';
import type { Scenario } from '../../../scenarios/schema.ts';

/** Looking ahead with everything in sight. */

/** The state after a decision; null when it cannot be taken. */
export const after = (
  scenario: Scenario,
  state: GameState,
  decision: Decision,
): GameState | null => {
  const decided = decide(scenario, state, decision);
  return isRefused(decided) ? null : decided.state;
};

/** What a message would make its reader feel now, in points; null when it cannot be sent. */
export const feelingOf = (scenario: Scenario, state: GameState, draft: Draft): number | null =>
  explain(scenario, state, { type: 'use.send', draft }).felt[0]?.feeling ?? null;

/** What one does to let time pass: closes the week, gives the last answer, says nothing. */
const letPass = (scenario: Scenario, state: GameState): Decision => {
  const { phase, dilemma } = observe(scenario, state);
  const answer = dilemma?.answers.at(-1);
  if (dilemma !== null && answer !== undefined)
    return { type: 'dilemma.answer', dilemma: dilemma.id, answer: answer.id };
  return phase === 'estimate' ? { type: 'estimate.give', atEase: 0 } : { type: 'week.close' };
};

/** The state when a condition is met, nothing being done until then; the end of the game at the latest. */
const waitUntil = (
  scenario: Scenario,
  state: GameState,
  met: (state: GameState) => boolean,
): GameState => {
  let now = state;
  while (now.phase !== 'debrief' && !met(now)) {
    const next = after(scenario, now, letPass(scenario, now));
    if (next === null) return now;
    now = next;
  }
  return now;
};

/** The end of the game, if nothing more is done. */
export const atTheEnd = (scenario: Scenario, state: GameState): GameState =>
  waitUntil(scenario, state, () => false);

/** The next week, if nothing more is done in this one. */
export const aWeekLater = (scenario: Scenario, state: GameState): GameState => {
  const { week } = state;
  return waitUntil(scenario, state, (now) => now.week > week && now.phase === 'week');
};
