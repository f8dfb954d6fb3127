import type { Draft } from '../../protocol/decision.ts';
import type { DataType } from '../../protocol/vocabulary.ts';
import { membersOf, OPTED_OUT, silosIn } from '../state/base.ts';
import type { GameState } from '../state/game-state.ts';
import { authored, type ChannelRules, type Lookup } from '../state/lookup.ts';
import { type CrowdFact, heldOf, heldOfKind } from './base-facts.ts';
import { BULK } from './constants.ts';
import { channelOf } from './contacts.ts';
import { dealingsAt } from './dealings.ts';
import { reachable } from './reachability.ts';

/** Somebody of the crowd whom a message to all reaches, and the fact of theirs that it leans on; null when on none. */
export interface Member {
  readonly rank: number;
  readonly fact: CrowdFact | null;
}

/** Everybody whom a message reaches beyond the portrait that it was written for. */
export interface Audience {
  /** The same message for others met by name, each on a fact of their own. */
  readonly named: readonly Draft[];
  readonly crowd: readonly Member[];
}

const NOBODY: Audience = { named: [], crowd: [] };

export const isForAll = ({ audience }: Draft): boolean => audience === 'all';

/** The kind of the fact that leads; null when the message leans on none. */
const kindOf = (pack: Lookup, { facts: [lead] }: Draft): DataType | null =>
  lead === undefined ? null : (pack.fragments.get(lead)?.fragment.dataType ?? null);

/** What is held of somebody of the crowd opens this channel. */
const opens = (pack: Lookup, mask: number, { needs }: ChannelRules): boolean =>
  needs === undefined || silosIn(mask).some((silo) => pack.crowd?.identifiers[silo] === needs);

const othersByName = (
  pack: Lookup,
  state: GameState,
  draft: Draft,
  kind: DataType | null,
): readonly Draft[] =>
  pack.people.flatMap(({ id }, index) => {
    const { gone, optedOut } = dealingsAt(state, index);
    if (id === draft.portrait || gone || optedOut) return [];
    if (!reachable(pack, state, id).includes(draft.channel)) return [];
    const theirs = state.held.filter(({ portrait }) => portrait === id);
    const fact = theirs.find(({ fragment }) => authored(pack, fragment).fragment.dataType === kind);
    if (theirs.length === 0 || (kind !== null && fact === undefined)) return [];
    return [
      { ...draft, audience: 'one', portrait: id, facts: fact === undefined ? [] : [fact.fragment] },
    ];
  });

/** Whom a checked draft reaches besides its portrait: all of whom the same kind of fact is held, who can be reached so. */
export const audienceOf = (pack: Lookup, state: GameState, draft: Draft): Audience => {
  if (!isForAll(draft)) return NOBODY;
  const kind = kindOf(pack, draft);
  const channel = channelOf(pack, state, draft);
  const { base, people } = state;
  const crowd = membersOf(base, people.crowd.gone).flatMap((rank): readonly Member[] => {
    const mask = base.held[rank] ?? 0;
    if (((base.asked[rank] ?? 0) & OPTED_OUT) !== 0 || !opens(pack, mask, channel)) return [];
    if (kind === null) return heldOf(pack, state, rank).length === 0 ? [] : [{ rank, fact: null }];
    const fact = heldOfKind(pack, state, { rank, dataType: kind });
    return fact === undefined ? [] : [{ rank, fact }];
  });
  return { named: othersByName(pack, state, draft, kind), crowd };
};

/** How many people a message reaches, its portrait among them. */
export const countReached = ({ named, crowd }: Audience): number => 1 + named.length + crowd.length;

/** Whole euros for so many people: the price of one, and a part of it for each of the others. */
export const costFor = (cost: number, people: number): number =>
  cost + Math.ceil(BULK.cost * cost * (people - 1));

/** Whole euros for a checked draft, for all whom it reaches. */
export const costOfUse = (pack: Lookup, state: GameState, draft: Draft): number =>
  costFor(channelOf(pack, state, draft).cost, countReached(audienceOf(pack, state, draft)));
