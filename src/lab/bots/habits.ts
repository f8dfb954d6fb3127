import type { Decision } from '../../protocol/decision.ts';
import type { View } from '../../protocol/view.ts';
import { answerBy, type Temper } from './answers.ts';
import type { Bot } from './bot.ts';
import { guessAtEase } from './kit.ts';

/** What somebody does in a week, habit by habit, and how they meet a dilemma. */
export interface Habits<Memory> {
  readonly temper: Temper;
  /**
   * In their order: the first that has something to do does it, and all are asked again. A habit answers null when it
   * is done for the week, which closes when all are.
   */
  readonly week: readonly ((view: View, memory: Memory) => Decision | null)[];
}

const CLOSE: Decision = { type: 'week.close' };

/** A bot made of habits. */
export const byHabits =
  <Memory extends object>({ temper, week }: Habits<Memory>): Bot<Memory> =>
  (view, _legalDecisions, memory) => {
    switch (view.phase) {
      case 'week':
        for (const habit of week) {
          const decision = habit(view, memory);
          if (decision !== null) return decision;
        }
        return CLOSE;
      case 'dilemma':
        return answerBy(view, temper) ?? CLOSE;
      case 'estimate':
        return { type: 'estimate.give', atEase: guessAtEase(view) };
      case 'debrief':
        return CLOSE;
    }
  };
