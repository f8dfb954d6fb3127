import { decide, type GameState, isRefused, start } from '../engine/index.ts';
import type { Decision } from '../protocol/decision.ts';
import type { GameRecord } from '../protocol/record.ts';
import type { Scenario } from '../scenarios/schema.ts';

/** One decision of a record, with the state in which it was taken. */
export interface Taken {
  readonly step: number;
  readonly decision: Decision;
  readonly before: GameState;
}

/** A game as its player decided it, sorted by what another course of events would ask. */
export interface Script {
  readonly taken: readonly Taken[];
  /** The state after the last decision. */
  readonly end: GameState;
  /** What was decided in each week before its close, in order. */
  readonly weeks: ReadonlyMap<number, readonly Taken[]>;
  /** The answer given to each dilemma that opened. */
  readonly answers: ReadonlyMap<string, string>;
  /** The estimate given after each act. */
  readonly estimates: ReadonlyMap<number, number>;
}

/** A decision of a record that cannot be taken. */
export class NotThisRecord extends Error {}

/** Decisions that the course of events asks for: whatever happens, they come when they are due. */
const isDue = ({ type }: Decision): boolean =>
  type === 'week.close' || type === 'dilemma.answer' || type === 'estimate.give';

/** @throws NotThisRecord when the record does not replay. */
export const scriptOf = (scenario: Scenario, record: GameRecord): Script => {
  let { state } = start(scenario, record.seed, record.length);
  const taken: Taken[] = [];
  const weeks = new Map<number, Taken[]>();
  const answers = new Map<string, string>();
  const estimates = new Map<number, number>();
  for (const [step, decision] of record.decisions.entries()) {
    const one = { step, decision, before: state };
    const decided = decide(scenario, state, decision);
    if (isRefused(decided))
      throw new NotThisRecord(`decision ${step} is refused: ${decided.rejection.code}`);
    taken.push(one);
    if (!isDue(decision)) weeks.set(state.week, [...(weeks.get(state.week) ?? []), one]);
    if (decision.type === 'dilemma.answer') answers.set(decision.dilemma, decision.answer);
    if (decision.type === 'estimate.give') estimates.set(state.act, decision.atEase);
    state = decided.state;
  }
  return { taken, end: state, weeks, answers, estimates };
};
