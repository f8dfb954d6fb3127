import type { Decision } from '../../protocol/decision.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import type { GameState } from '../state/game-state.ts';
import { type Authored, authored, type Lookup, personAt } from '../state/lookup.ts';
import { attentionCost } from './attention.ts';
import { heldFrom } from './collecting.ts';
import { dealingsAt } from './dealings.ts';
import { joinByIdentifier } from './identity-resolution.ts';
import { change, reject, type Turn, tell } from './turn.ts';

type Infer = Extract<Decision, { type: 'fact.infer' }>;

/** The facts of a portrait on which a conclusion would rest; null when they are too few, or it is not its time. */
const restsOn = (
  state: GameState,
  { fragment: { via, from = [], least = from.length, weeks }, person }: Authored,
): readonly string[] | null => {
  if (via !== 'inference' || state.week < weeks[0] || state.week > weeks[1]) return null;
  const known = from.filter((id) =>
    state.held.some(({ fragment, portrait }) => fragment === id && portrait === person.id),
  );
  return known.length >= least ? known : null;
};

const isDrawn = (state: GameState, id: string): boolean =>
  state.held.some(({ fragment }) => fragment === id);

/** What could be concluded of a person now, right or wrong, in the pack's order: the conclusion, and on what it would rest. */
export const conclusions = (
  pack: Lookup,
  state: GameState,
  index: number,
): readonly { readonly fragment: string; readonly from: readonly string[] }[] => {
  if (dealingsAt(state, index).gone) return [];
  return personAt(pack, index).fragments.flatMap(({ id }) => {
    const from = isDrawn(state, id) ? null : restsOn(state, authored(pack, id));
    return from === null ? [] : [{ fragment: id, from }];
  });
};

export const checkInfer = (
  pack: Lookup,
  state: GameState,
  { type, portrait, fragment }: Infer,
): Rejection | null => {
  const found = pack.fragments.get(fragment);
  if (found === undefined) return reject(type, 'fragment.unknown', { fragment });
  const index = pack.indexOf.get(portrait);
  if (index === undefined) return reject(type, 'portrait.unknown', { portrait });
  if (dealingsAt(state, index).gone) return reject(type, 'portrait.gone', { portrait });
  if (isDrawn(state, fragment)) return reject(type, 'inference.already-drawn', { fragment });
  if (found.index !== index || restsOn(state, found) === null)
    return reject(type, 'inference.not-open', { fragment, portrait });
  const { take } = attentionCost(pack);
  return take > state.attention
    ? reject(type, 'attention.short', { left: state.attention, needed: take })
    : null;
};

/** Nobody gave it: it is written by the shop, in one portrait, and marked as a guess by its origin for ever. */
export const applyInfer = (turn: Turn, { portrait, fragment }: Infer): Turn => {
  const { state, pack } = turn;
  const held = { ...heldFrom(authored(pack, fragment), state.week, false), portrait };
  const written = change(turn, {
    attention: state.attention - attentionCost(pack).take,
    held: [...state.held, held],
  });
  return joinByIdentifier(tell(written, { type: 'fact.inferred', fragment, portrait }));
};
