import type { Decision } from '../../protocol/decision.ts';
import type { Player } from '../bots/player.ts';
import { PlayFault } from './play-game.ts';

/** Plays decisions taken before, one after another. @throws PlayFault when they end before the game. */
export const follow =
  (decisions: readonly Decision[]): Player =>
  ({ view: { step } }) => {
    const decision = decisions[step];
    if (decision === undefined)
      throw new PlayFault('illegal', step, `the decisions end at step ${step}, before the game`);
    return decision;
  };
