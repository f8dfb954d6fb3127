import type { Collection, SiloCollection } from '../../protocol/view.ts';
import { actAt } from '../rules/acts.ts';
import { heldOf } from '../rules/base-facts.ts';
import { COLLECTING } from '../rules/constants.ts';
import { isAtScale, policyOf } from '../rules/policies.ts';
import { bitOf, membersOf } from '../state/base.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';

/** The base, counted: how much is held, and how; never whom it is of. Null until an act opens it. */
export const collectionView = (pack: Lookup, state: GameState): Collection | null => {
  if (!isAtScale(pack, state)) return null;
  const { base, people, week } = state;
  const members = membersOf(base, people.crowd.gone);
  const count = (mask: { readonly [rank: number]: number }, bit: number): number =>
    members.filter((rank) => ((mask[rank] ?? 0) & bit) !== 0).length;
  return {
    silos: actAt(pack.manifest, state.act).silos.map(
      (silo): SiloCollection => ({
        silo,
        policy: policyOf(state, silo),
        people: count(base.held, bitOf(silo)),
        agreed: count(base.agreed, bitOf(silo)),
        costs: COLLECTING.costs,
      }),
    ),
    people: members.length,
    facts: members.reduce((total, rank) => total + heldOf(pack, state, rank).length, 0),
    old: members.filter((rank) => week - (base.seen[rank] ?? 0) > COLLECTING.fresh).length,
  };
};
