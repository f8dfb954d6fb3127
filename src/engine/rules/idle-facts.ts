import type { Held } from '../state/game-state.ts';
import { authored, type Lookup } from '../state/lookup.ts';

/** Sensitivity of each fact of a portrait that the person knows to be held and that was never put to use. */
export const idleFacts = (pack: Lookup, inPortrait: readonly Held[]): readonly number[] =>
  inPortrait
    .filter(({ noticed, timesUsed }) => noticed && timesUsed === 0)
    .map(({ fragment }) => sensitivityOf(pack, fragment));

/** How private a fragment is in itself, in [0, 1]. */
export const sensitivityOf = (pack: Lookup, fragment: string): number =>
  pack.manifest.dataTypes[authored(pack, fragment).fragment.dataType].sensitivity;
