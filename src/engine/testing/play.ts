import type { Decision, Draft } from '../../protocol/decision.ts';
import type { SimulationEvent } from '../../protocol/event.ts';
import type { View } from '../../protocol/view.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { decide, type GameState, isRefused, observe, start } from '../index.ts';

/** A game being tried out by a test: every decision must be accepted unless the test says otherwise. */
export interface Play {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly state: GameState;
  readonly events: readonly SimulationEvent[];
  readonly decisions: readonly Decision[];
}

export const begin = (scenario: Scenario, seed: number): Play => ({
  scenario,
  seed,
  ...start(scenario, seed),
  decisions: [],
});

const takeOne = (play: Play, decision: Decision): Play => {
  const decided = decide(play.scenario, play.state, decision);
  if (isRefused(decided)) throw new Error(JSON.stringify(decided.rejection));
  return {
    scenario: play.scenario,
    seed: play.seed,
    state: decided.state,
    events: play.events.concat(decided.events),
    decisions: play.decisions.concat(decision),
  };
};

/** The same game some decisions later. @throws Error when one is refused. */
export const take = (play: Play, ...decisions: readonly Decision[]): Play =>
  decisions.reduce(takeOne, play);

/** The same game after a decision, or as it was when that is refused. */
export const attempt = (play: Play, decision: Decision): Play =>
  isRefused(decide(play.scenario, play.state, decision)) ? play : take(play, decision);

export const viewOf = ({ scenario, state }: Play): View => observe(scenario, state);

export const draft = (sketch: Partial<Draft> & Pick<Draft, 'portrait'>): Draft => ({
  purpose: 'serve',
  facts: [],
  channel: 'counter',
  moment: 'morning',
  explain: true,
  choice: true,
  ...sketch,
});

export const send = (sketch: Partial<Draft> & Pick<Draft, 'portrait'>): Decision => ({
  type: 'use.send',
  draft: draft(sketch),
});

export const collect = (fragment: string, ask = false): Decision => ({
  type: 'fragment.collect',
  fragment,
  ask,
});

export const CLOSE: Decision = { type: 'week.close' };

/** Gets past a dilemma or an estimate, with the first answer, to the next week or the debrief. */
export const settle = (play: Play): Play => {
  const view = viewOf(play);
  switch (view.phase) {
    case 'week':
    case 'debrief':
      return play;
    case 'dilemma': {
      const answer = view.dilemma?.answers.at(-1)?.id ?? '';
      const dilemma = view.dilemma?.id ?? '';
      return settle(take(play, { type: 'dilemma.answer', dilemma, answer }));
    }
    case 'estimate':
      return settle(take(play, { type: 'estimate.give', atEase: 20 }));
  }
};

/** Closes the week and gets to the next. */
export const nextWeek = (play: Play): Play => settle(take(play, CLOSE));
