import type { Decision } from '../../protocol/decision.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import type { Policy, Silo } from '../../protocol/vocabulary.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { actAt } from './acts.ts';
import { change, reject, type Turn, tell } from './turn.ts';

type SetCollection = Extract<Decision, { type: 'collection.set' }>;

/** Whether the act lets the brand collect, and write, at scale. */
export const isAtScale = (pack: Lookup, { act }: Pick<GameState, 'act'>): boolean =>
  pack.crowd !== null && actAt(pack.manifest, act).atScale === true;

export const policyOf = ({ policies }: Pick<GameState, 'policies'>, silo: Silo): Policy =>
  policies[silo] ?? 'off';

export const checkCollection = (
  pack: Lookup,
  state: GameState,
  { type, silo, policy }: SetCollection,
): Rejection | null => {
  if (!isAtScale(pack, state) || !actAt(pack.manifest, state.act).silos.includes(silo))
    return reject(type, 'collection.closed', { silo });
  return policyOf(state, silo) === policy
    ? reject(type, 'collection.unchanged', { silo, policy })
    : null;
};

/** From now on this silo is collected from so. What it holds already stays. */
export const setPolicy = (turn: Turn, silo: Silo, policy: Policy): Turn =>
  policyOf(turn.state, silo) === policy
    ? turn
    : tell(change(turn, { policies: { ...turn.state.policies, [silo]: policy } }), {
        type: 'collection.set',
        silo,
        policy,
      });

export const applyCollection = (turn: Turn, { silo, policy }: SetCollection): Turn =>
  setPolicy(turn, silo, policy);
