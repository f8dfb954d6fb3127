import { text } from '../../protocol/text.ts';
import { textKeys } from '../../protocol/text-keys.ts';
import type { Purpose } from '../../protocol/vocabulary.ts';
import type { Manifest } from '../../scenarios/schema.ts';
import { below, unit } from '../random/draw.ts';
import { hashString } from '../random/hash.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { actAt } from './acts.ts';
import { type Turn, tell } from './turn.ts';

/** A purpose that is not always to be had, in the weeks that the seed has drawn for this game. */
interface Standing {
  readonly id: string;
  readonly purpose: Purpose;
  readonly first: number;
  readonly last: number;
}

type Authored = Manifest['offers'][number];

/** Every start within the weeks of the offer is as likely as another. */
const standing = ({ id, purpose, within: [from, to], lasts }: Authored, seed: number): Standing => {
  const draw = { seed, stream: 'offer-week', subject: hashString(id), turn: 0 } as const;
  const first = from + below(draw, to - from - lasts + 2);
  return { id, purpose, first, last: first + lasts - 1 };
};

/** Some offers come in some games only. */
const comes = ({ id, chance }: Authored, seed: number): boolean =>
  unit({ seed, stream: 'offer-week', subject: hashString(id), turn: 1 }) < chance;

type When = Pick<GameState, 'seed' | 'week' | 'act'>;

interface Drawn {
  readonly seed: number;
  readonly offers: readonly Standing[];
}

const drawn = new WeakMap<Lookup, Drawn>();

/** All the offers of a game; drawn once for all that is asked of the same game. */
const offersOf = (pack: Lookup, seed: number): readonly Standing[] => {
  const known = drawn.get(pack);
  if (known?.seed === seed) return known.offers;
  const offers = pack.manifest.offers
    .filter((offer) => comes(offer, seed))
    .map((offer) => standing(offer, seed));
  drawn.set(pack, { seed, offers });
  return offers;
};

/** The offers that stand in this week. */
export const standingOffers = (pack: Lookup, { seed, week }: When): readonly Standing[] =>
  offersOf(pack, seed).filter(({ first, last }) => week >= first && week <= last);

/** Whether a purpose is to be had only while an offer stands. */
export const isOnOffer = ({ manifest }: Lookup, purpose: Purpose): boolean =>
  manifest.offers.some((offer) => offer.purpose === purpose);

/** Whether this week somebody is there for a purpose, where it needs somebody. */
export const isToBeHad = (pack: Lookup, state: When, purpose: Purpose): boolean =>
  !isOnOffer(pack, purpose) ||
  standingOffers(pack, state).some((offer) => offer.purpose === purpose);

/** What can be written for, this week: what the act opens, less what nobody offers now. */
export const purposesAt = (pack: Lookup, state: When): readonly Purpose[] => {
  const { purposes } = actAt(pack.manifest, state.act);
  return purposes.filter((purpose) => isToBeHad(pack, state, purpose));
};

/** On the morning that an offer begins, it is announced. */
export const announceOffers = (turn: Turn): Turn => {
  if (turn.untold) return turn;
  const { state, pack } = turn;
  return tell(
    turn,
    ...standingOffers(pack, state)
      .filter(({ first }) => first === state.week)
      .map(({ id, purpose, last }) => ({
        type: 'offer.opened' as const,
        offer: id,
        purpose,
        until: last,
        text: text(textKeys.offer(id)),
      })),
  );
};
