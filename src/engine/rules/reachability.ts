import type { Channel } from '../../protocol/vocabulary.ts';
import type { GameState, Held } from '../state/game-state.ts';
import type { ChannelRules, Lookup } from '../state/lookup.ts';
import { knownKinds } from './identifiers.ts';
import { truthOf } from './retention.ts';

/** The channels of the act, with the pack's prices and hours, in the act's order. */
export const openChannels = (pack: Lookup, act: number): readonly ChannelRules[] =>
  pack.channels[act] ?? [];

/** Channels by which a portrait can be reached with what is known of it. */
export const reachable = (
  pack: Lookup,
  state: Pick<GameState, 'act' | 'held'>,
  portrait: string,
): readonly Channel[] => {
  const kinds = knownKinds(pack, state.held, portrait);
  return openChannels(pack, state.act)
    .filter(({ needs }) => needs === undefined || kinds.has(needs))
    .map(({ id }) => id);
};

/** Hidden. Whether an address used for a portrait is really theirs: known to the shop, or shown by what they left. */
export const isRightAddress = (
  pack: Lookup,
  held: readonly Held[],
  {
    portrait,
    channel,
    week,
  }: {
    readonly portrait: string;
    readonly channel: ChannelRules;
    readonly week: number;
  },
): boolean => {
  const { needs } = channel;
  if (needs === undefined) return true;
  const theirs = held.filter(
    (fact) => fact.portrait === portrait && truthOf(pack, fact, week) !== 'someone-else',
  );
  return knownKinds(pack, theirs, portrait).has(needs);
};
