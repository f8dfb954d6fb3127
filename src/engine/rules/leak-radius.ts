import type { Leaked } from '../consumer/breach.ts';
import type { GameState } from '../state/game-state.ts';
import { authored, type Lookup, leftBy, personAt } from '../state/lookup.ts';
import { sensitivityOf } from './idle-facts.ts';

/**
 * Hidden. What a leak of everything held gives away of one named person: what the player's links put in their portrait,
 * rightly or wrongly, and what of theirs lies loose.
 */
export const leakedOf = (pack: Lookup, state: GameState, index: number): readonly Leaked[] => {
  const { id } = personAt(pack, index);
  return state.held
    .filter(({ portrait, fragment }) =>
      portrait === null ? leftBy(authored(pack, fragment)) === index : portrait === id,
    )
    .map(({ portrait, fragment, timesUsed }) => ({
      sensitivity: sensitivityOf(pack, fragment),
      linked: portrait !== null,
      needed: timesUsed > 0,
    }));
};
