import type { Decision } from '../../protocol/decision.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { dealingsAt } from './dealings.ts';
import { candidatesOf, fallLoose, joinByIdentifier } from './identity-resolution.ts';
import { change, reject, type Turn, tell } from './turn.ts';

type Link = Extract<Decision, { type: 'identity.link' }>;
type Unlink = Extract<Decision, { type: 'identity.unlink' }>;

export const checkLink = (
  pack: Lookup,
  state: GameState,
  { type, fragment, portrait }: Link,
): Rejection | null => {
  if (!pack.fragments.has(fragment)) return reject(type, 'fragment.unknown', { fragment });
  const index = pack.indexOf.get(portrait);
  if (index === undefined) return reject(type, 'portrait.unknown', { portrait });
  const fact = state.held.find((held) => held.fragment === fragment);
  if (fact === undefined) return reject(type, 'fragment.not-held', { fragment });
  if (fact.portrait !== null) return reject(type, 'identity.already-linked', { fragment });
  if (dealingsAt(state, index).gone) return reject(type, 'portrait.gone', { portrait });
  const candidates = candidatesOf(pack, state.held, fragment);
  if (!candidates.some((candidate) => candidate.portrait === portrait))
    return reject(type, 'identity.not-candidate', { fragment, portrait });
  return null;
};

export const applyLink = (turn: Turn, { fragment, portrait }: Link): Turn => {
  const held = turn.state.held.map((fact) =>
    fact.fragment === fragment ? { ...fact, portrait, byHand: true } : fact,
  );
  return joinByIdentifier(
    tell(change(turn, { held }), { type: 'identity.linked', fragment, portrait }),
  );
};

export const checkUnlink = (
  pack: Lookup,
  state: GameState,
  { type, fragment }: Unlink,
): Rejection | null => {
  if (!pack.fragments.has(fragment)) return reject(type, 'fragment.unknown', { fragment });
  const fact = state.held.find((held) => held.fragment === fragment);
  if (fact === undefined) return reject(type, 'fragment.not-held', { fragment });
  if (fact.portrait === null || !fact.byHand)
    return reject(type, 'identity.not-linked', { fragment });
  return null;
};

export const applyUnlink = (turn: Turn, { fragment }: Unlink): Turn => {
  const portrait = turn.state.held.find((fact) => fact.fragment === fragment)?.portrait ?? null;
  if (portrait === null) return turn;
  const held = turn.state.held.map((fact) =>
    fact.fragment === fragment ? { ...fact, portrait: null, byHand: false } : fact,
  );
  return fallLoose(
    tell(change(turn, { held }), { type: 'identity.unlinked', fragment, portrait }),
    portrait,
  );
};
