import { CHANNELS, type Channel, MOMENTS, type Moment } from '../../protocol/vocabulary.ts';
import { tasteFor } from '../consumer/tastes.ts';
import { hashString } from '../random/hash.ts';
import type { GameState } from '../state/game-state.ts';
import { type Lookup, personAt } from '../state/lookup.ts';
import { UNNAMED_WELCOME } from './constants.ts';

/** Hidden. How welcome a channel is to somebody met by name, in this game. In [0, 1]. */
export const channelWelcome = (
  pack: Lookup,
  seed: number,
  index: number,
  channel: Channel,
): number => {
  const { id, channels } = personAt(pack, index);
  return tasteFor(channels[channel] ?? UNNAMED_WELCOME.channel, {
    seed,
    stream: 'taste-channel',
    subject: hashString(id),
    rank: CHANNELS.indexOf(channel),
  });
};

/** Hidden. How welcome an hour is to somebody met by name, in this game. In [0, 1]. */
export const momentWelcome = (
  pack: Lookup,
  seed: number,
  index: number,
  moment: Moment,
): number => {
  const { id, moments } = personAt(pack, index);
  return tasteFor(moments[moment] ?? UNNAMED_WELCOME.moment, {
    seed,
    stream: 'taste-moment',
    subject: hashString(id),
    rank: MOMENTS.indexOf(moment),
  });
};

/** Nobody is seen at the shop late. */
const SEEN: readonly Moment[] = MOMENTS.filter((moment) => moment !== 'late');

/**
 * When somebody mostly comes by, which is when they are best spoken to; null until they have come by with an answer:
 * whoever thanks, buys, asks or protests is seen doing it. To ignore shows nothing.
 */
export const usualHour = (
  pack: Lookup,
  { seed, signsSeen }: Pick<GameState, 'seed' | 'signsSeen'>,
  index: number,
): Moment | null => {
  const { id } = personAt(pack, index);
  if (!signsSeen.some(({ person, sign }) => person === id && sign !== 'ignores')) return null;
  const welcome = (moment: Moment): number => momentWelcome(pack, seed, index, moment);
  return SEEN.reduce<Moment | null>(
    (best, moment) => (best === null || welcome(moment) > welcome(best) ? moment : best),
    null,
  );
};
