import type { GameState } from '../state/game-state.ts';
import { authored, type Lookup, personAt } from '../state/lookup.ts';

/** Sensitivity of each fact that a person knows to be held in their portrait and that was never put to use. */
export const idleFacts = (pack: Lookup, state: GameState, index: number): readonly number[] => {
  const portrait = personAt(pack, index).id;
  return state.held
    .filter((fact) => fact.portrait === portrait && fact.noticed && fact.timesUsed === 0)
    .map((fact) => sensitivityOf(pack, fact.fragment));
};

/** How private a fragment is in itself, in [0, 1]. */
export const sensitivityOf = (pack: Lookup, fragment: string): number =>
  pack.manifest.dataTypes[authored(pack, fragment).fragment.dataType].sensitivity;
