import type {
  Conclusion,
  FragmentFace,
  HeldFragment,
  LooseFragment,
  OfferedFragment,
} from '../../protocol/fragment.ts';
import { text } from '../../protocol/text.ts';
import { textKeys } from '../../protocol/text-keys.ts';
import { attentionCost, isAskable } from '../rules/attention.ts';
import { leadsTo } from '../rules/identifiers.ts';
import { candidatesOf } from '../rules/identity-resolution.ts';
import type { GameState, Held, Offer } from '../state/game-state.ts';
import { authored, type Lookup } from '../state/lookup.ts';

const face = (pack: Lookup, id: string): FragmentFace => {
  const { fragment } = authored(pack, id);
  const { kind, value } = fragment.identifier;
  return {
    id,
    silo: fragment.silo,
    dataType: fragment.dataType,
    facet: fragment.facet,
    origin: fragment.origin,
    identifier: { kind, value },
    text: text(textKeys.fragment(id, 'text')),
    slip: text(textKeys.fragment(id, 'slip')),
  };
};

export const offeredView = (pack: Lookup, state: GameState, offer: Offer): OfferedFragment => {
  const { fragment } = authored(pack, offer.fragment);
  return {
    ...face(pack, offer.fragment),
    askable: isAskable(fragment),
    cost: attentionCost(pack),
    refused: offer.refused,
    leadsTo: leadsTo(pack, state.held, fragment.id),
  };
};

export const heldView = (pack: Lookup, fact: Held): HeldFragment => ({
  ...face(pack, fact.fragment),
  week: fact.week,
  asked: fact.asked,
  volunteered: fact.volunteered,
  depth: authored(pack, fact.fragment).fragment.depth,
  byHand: fact.byHand,
  timesUsed: fact.timesUsed,
});

export const conclusionView = (
  pack: Lookup,
  { fragment, from }: { readonly fragment: string; readonly from: readonly string[] },
): Conclusion => ({ ...face(pack, fragment), from, cost: attentionCost(pack).take });

export const looseView = (pack: Lookup, state: GameState, fact: Held): LooseFragment => ({
  ...heldView(pack, fact),
  candidates: candidatesOf(pack, state.held, fact.fragment),
});
