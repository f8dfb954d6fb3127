import type { Decision } from '../../protocol/decision.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import { agrees, asking } from '../consumer/asking.ts';
import { isCandid } from '../consumer/candour.ts';
import { STRANGER } from '../consumer/constants.ts';
import { shares } from '../consumer/ledger-of-terms.ts';
import { covert } from '../consumer/provenance.ts';
import { shadeOf } from '../consumer/reaction.ts';
import { at, withAt } from '../state/column.ts';
import type { GameState, Held } from '../state/game-state.ts';
import { type Authored, authored, type Lookup, leftBy } from '../state/lookup.ts';
import { LATENT_TERMS } from '../state/population.ts';
import { attentionCost, isAskable } from './attention.ts';
import { HARDLY_NOTICED } from './constants.ts';
import { feel } from './feeling.ts';
import { joinByIdentifier } from './identity-resolution.ts';
import { standing } from './standing.ts';
import { change, reject, type Turn, tell } from './turn.ts';

type Collect = Extract<Decision, { type: 'fragment.collect' }>;

const costOf = (pack: Lookup, ask: boolean): number => {
  const cost = attentionCost(pack);
  return ask ? cost.ask : cost.take;
};

export const checkCollect = (
  pack: Lookup,
  state: GameState,
  { type, fragment, ask }: Collect,
): Rejection | null => {
  const found = pack.fragments.get(fragment);
  if (found === undefined) return reject(type, 'fragment.unknown', { fragment });
  const offer = state.street.find((offered) => offered.fragment === fragment);
  if (offer === undefined || offer.refused)
    return reject(type, 'fragment.not-offered', { fragment });
  if (ask && !isAskable(found.fragment)) return reject(type, 'fragment.not-askable', { fragment });
  const cost = costOf(pack, ask);
  if (cost > state.attention)
    return reject(type, 'attention.short', { left: state.attention, needed: cost });
  return null;
};

/** A fragment that comes into the brand's hands. Whoever was asked knows that it is held. */
export const heldFrom = (found: Authored, week: number, asked: boolean): Held => ({
  fragment: found.fragment.id,
  week,
  asked,
  volunteered: false,
  portrait: null,
  byHand: false,
  timesUsed: 0,
  noticed: asked && leftBy(found) !== null,
});

/** Puts fragments in the brand's hands, and lets them join what they lead to. */
export const hold = (turn: Turn, items: readonly Held[]): Turn => {
  const given = turn.state.people.given.slice();
  for (const item of items) {
    const index = leftBy(authored(turn.pack, item.fragment));
    if (index !== null) given[index] = at(given, index) + 1;
  }
  return joinByIdentifier(
    change(turn, {
      held: [...turn.state.held, ...items],
      people: { ...turn.state.people, given },
    }),
  );
};

/** Asks whoever left it; somebody met by name feels the question whatever they answer. */
const ask = (turn: Turn, found: Authored): { readonly turn: Turn; readonly agreed: boolean } => {
  const { people } = turn.state;
  const { fragment } = found;
  const data = turn.pack.manifest.dataTypes[fragment.dataType];
  const index = leftBy(found);
  if (index === null) return { turn, agreed: agrees({ ...STRANGER, ...data }) };
  if (at(people.gone, index) === 1) return { turn, agreed: false };
  const agreed = agrees({
    trust: at(people.trust, index),
    concern: at(people.concern, index),
    ...data,
  });
  const asked = feel(turn, {
    index,
    cause: { type: 'asked', fragment: fragment.id },
    terms: shares([{ term: 'asking', value: asking(agreed) }]),
    band: shadeOf,
  });
  return { turn: asked, agreed };
};

const refuse = (turn: Turn, { fragment: { id, silo } }: Authored): Turn => {
  const street = turn.state.street.map((offer) =>
    offer.fragment === id ? { ...offer, refused: true } : offer,
  );
  return tell(change(turn, { street }), { type: 'fragment.refused', fragment: id, silo });
};

/** What they say themselves, annoyed people make up; what is seen of them they cannot. */
const isLie = ({ state }: Turn, found: Authored): boolean => {
  const index = leftBy(found);
  if (index === null || found.fragment.origin !== 'declared') return false;
  return !isCandid(standing(state, index, at(state.people.tolerance, index)));
};

/** Taken where nobody sees it taken, without asking: it waits to be found out by whoever left it. */
const hide = (turn: Turn, found: Authored, asked: boolean): Turn => {
  const index = leftBy(found);
  const { silo, origin, dataType } = found.fragment;
  const isSeen = origin !== 'observed' || !HARDLY_NOTICED.includes(silo);
  if (asked || isSeen || index === null) return turn;
  const { people } = turn.state;
  const { sensitivity } = turn.pack.manifest.dataTypes[dataType];
  const cell = index * LATENT_TERMS.length + LATENT_TERMS.indexOf('provenance');
  const waits = at(people.latent, cell) + covert(at(people.concern, index), sensitivity);
  return change(turn, { people: { ...people, latent: withAt(people.latent, cell, waits) } });
};

/** Attention is spent whatever the answer; refused, the fragment stays where it is and cannot be had. */
export const applyCollect = (start: Turn, decision: Collect): Turn => {
  const found = authored(start.pack, decision.fragment);
  const attention = start.state.attention - costOf(start.pack, decision.ask);
  const paid = change(start, { attention });
  const { turn, agreed } = decision.ask ? ask(paid, found) : { turn: paid, agreed: true };
  if (!agreed) return refuse(turn, found);
  const { id, silo } = found.fragment;
  const asked = decision.ask || found.fragment.asked;
  const picked = change(turn, {
    street: turn.state.street.filter((offer) => offer.fragment !== id),
    collected: turn.state.collected + 1,
  });
  return hold(
    tell(hide(picked, found, asked), { type: 'fragment.collected', fragment: id, silo, asked }),
    [{ ...heldFrom(found, turn.state.week, asked), ...(isLie(start, found) && { lie: true }) }],
  );
};
