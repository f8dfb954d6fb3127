import type { Draft } from '../../protocol/decision.ts';
import { type DataType, SILOS } from '../../protocol/vocabulary.ts';
import { bitOf, OPTED_OUT } from '../state/base.ts';
import type { GameState } from '../state/game-state.ts';
import { authored, type ChannelRules, type Lookup } from '../state/lookup.ts';
import { type CrowdFact, heldOf } from './base-facts.ts';
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
export const kindOf = (pack: Lookup, { facts: [lead] }: Draft): DataType | null =>
  lead === undefined ? null : (pack.fragments.get(lead)?.fragment.dataType ?? null);

/** The silos whose identifier opens this channel, a bit each; all of them when it needs none. */
const openedBy = (pack: Lookup, { needs }: ChannelRules): number =>
  SILOS.reduce(
    (mask, silo) =>
      needs === undefined || pack.crowd?.identifiers[silo] === needs ? mask | bitOf(silo) : mask,
    0,
  );

const inCrowd = (
  pack: Lookup,
  state: GameState,
  draft: Draft,
  kind: DataType | null,
): readonly Member[] => {
  const { base, people } = state;
  const { gone } = people.crowd;
  const opening = openedBy(pack, channelOf(pack, state, draft));
  const members: Member[] = [];
  for (let rank = 0; rank < base.held.length; rank += 1) {
    if (((base.held[rank] ?? 0) & opening) === 0 || gone[rank] === 1) continue;
    if (((base.asked[rank] ?? 0) & OPTED_OUT) !== 0) continue;
    const held = heldOf(pack, state, rank);
    if (kind === null) {
      if (held.length > 0) members.push({ rank, fact: null });
      continue;
    }
    const fact = held.find(({ dataType }) => dataType === kind);
    if (fact !== undefined) members.push({ rank, fact });
  }
  return members;
};

const othersByName = (
  pack: Lookup,
  state: GameState,
  draft: Draft,
  kind: DataType | null,
): readonly Draft[] =>
  pack.people.flatMap(({ id }, index) => {
    const { gone, optedOut } = dealingsAt(state, index);
    if (id === draft.portrait || gone || optedOut) return [];
    const theirs = state.held.filter(({ portrait }) => portrait === id);
    const fact = theirs.find(({ fragment }) => authored(pack, fragment).fragment.dataType === kind);
    if (theirs.length === 0 || (kind !== null && fact === undefined)) return [];
    if (!reachable(pack, state, id).includes(draft.channel)) return [];
    return [
      { ...draft, audience: 'one', portrait: id, facts: fact === undefined ? [] : [fact.fragment] },
    ];
  });

/** All that an audience depends on, but for the draft. */
type Grounds = Pick<
  GameState,
  'seed' | 'week' | 'act' | 'base' | 'people' | 'held' | 'dealings'
> & {
  readonly pack: Lookup;
};

const groundsOf = (pack: Lookup, state: GameState): Grounds => {
  const { seed, week, act, base, people, held, dealings } = state;
  return { pack, seed, week, act, base, people, held, dealings };
};

const isSameGround = (a: Grounds, b: Grounds): boolean =>
  a.pack === b.pack &&
  a.seed === b.seed &&
  a.week === b.week &&
  a.act === b.act &&
  a.base === b.base &&
  a.people === b.people &&
  a.held === b.held &&
  a.dealings === b.dealings;

/** The audience last counted for a draft: it is asked for what it costs, then for what it pays, then for whom it reaches. */
const counted = new WeakMap<Draft, { readonly grounds: Grounds; readonly audience: Audience }>();

/** Whom a checked draft reaches besides its portrait: all of whom the same kind of fact is held, who can be reached so. */
export const audienceOf = (pack: Lookup, state: GameState, draft: Draft): Audience => {
  if (!isForAll(draft)) return NOBODY;
  const grounds = groundsOf(pack, state);
  const known = counted.get(draft);
  if (known !== undefined && isSameGround(known.grounds, grounds)) return known.audience;
  const kind = kindOf(pack, draft);
  const audience = {
    named: othersByName(pack, state, draft, kind),
    crowd: inCrowd(pack, state, draft, kind),
  };
  counted.set(draft, { grounds, audience });
  return audience;
};

/** How many people a message reaches, its portrait among them. */
export const countReached = ({ named, crowd }: Audience): number => 1 + named.length + crowd.length;

/** Whole cents for each of the others whom a message to all reaches, by the price of one in euros. */
export const centsForOthers = (cost: number): number => Math.round(100 * BULK.cost * cost);

/** Whole euros for so many people: the price of one, and a part of it for each of the others. */
export const costFor = (cost: number, people: number): number =>
  cost + Math.ceil((centsForOthers(cost) * (people - 1)) / 100);

/** Whole euros for a checked draft, for all whom it reaches. */
export const costOfUse = (pack: Lookup, state: GameState, draft: Draft): number =>
  costFor(channelOf(pack, state, draft).cost, countReached(audienceOf(pack, state, draft)));
