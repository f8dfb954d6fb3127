import type { Silo } from '../../protocol/vocabulary.ts';
import type { Leaked } from '../consumer/breach.ts';
import type { GameState, Held } from '../state/game-state.ts';
import { authored, type Lookup, leftBy, personAt } from '../state/lookup.ts';
import { heldOf } from './base-facts.ts';
import { sensitivityOf } from './idle-facts.ts';

const isIn = (silo: Silo, silos: readonly Silo[] | undefined): boolean =>
  silos?.includes(silo) ?? true;

/** Hidden. Whether what is held is of one named person: put in their portrait, rightly or wrongly, or theirs and loose. */
const isOf =
  (pack: Lookup, index: number) =>
  ({ portrait, fragment }: Held): boolean =>
    portrait === null
      ? leftBy(authored(pack, fragment)) === index
      : portrait === personAt(pack, index).id;

/**
 * Hidden. What a leak gives away of one named person, of some silos or of everything held: what the player's links put
 * in their portrait, rightly or wrongly, and what of theirs lies loose.
 */
export const leakedOf = (
  pack: Lookup,
  state: GameState,
  index: number,
  silos?: readonly Silo[],
): readonly Leaked[] =>
  state.held
    .filter(isOf(pack, index))
    .filter(({ fragment }) => isIn(authored(pack, fragment).fragment.silo, silos))
    .map(({ portrait, fragment, timesUsed }) => ({
      sensitivity: sensitivityOf(pack, fragment),
      linked: portrait !== null,
      needed: timesUsed > 0,
    }));

/** Hidden. The same of somebody of the crowd: the base knows by which identifier it holds them, and needs none of it. */
export const leakedFromBase = (
  pack: Lookup,
  state: GameState,
  rank: number,
  silos?: readonly Silo[],
): readonly Leaked[] =>
  heldOf(pack, state, rank)
    .filter(({ silo }) => isIn(silo, silos))
    .map(({ dataType }) => ({
      sensitivity: pack.manifest.dataTypes[dataType].sensitivity,
      linked: true,
      needed: false,
    }));
