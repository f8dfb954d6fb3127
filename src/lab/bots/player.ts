import type { GameState } from '../../engine/index.ts';
import type { Decision } from '../../protocol/decision.ts';
import type { View } from '../../protocol/view.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import type { Bot } from './bot.ts';

/** One moment of a game, with what is hidden: for the lab and the oracle. A bot is shown the view alone. */
export interface Moment {
  readonly scenario: Scenario;
  readonly state: GameState;
  readonly view: View;
  readonly legalDecisions: Iterable<Decision>;
}

/** Sits at one game from its start to its end. */
export type Player = (moment: Moment) => Decision;

/** Seats somebody at a new game, remembering nothing of those before. */
export type Seat = () => Player;

/** Seats a bot: what is hidden stays hidden from it. */
export const seat =
  <Memory extends object>(bot: Bot<Memory>, blank: () => Memory): Seat =>
  () => {
    const memory = blank();
    return ({ view, legalDecisions }) => bot(view, legalDecisions, memory);
  };
