import type { Purpose } from '../../protocol/vocabulary.ts';

/** The numbers of the shop's rules. First plausible form; the pack gives what a scenario may change. */

/** Attention for one fragment, of the week's. */
export const TAKE_COST = 1;

/** Welcome of a channel or a moment that the pack does not name for a person, in [0, 1]. Told in scenarios/schema.ts. */
export const UNNAMED_WELCOME = { channel: 0.3, moment: 0.5 } as const;

/** Euros that one customer in the base spends in an ordinary week: floor, then by trust in [0, 1]. */
export const ORDINARY_SALES = { floor: 0.9, byTrust: 2.2 } as const;

/**
 * Euros of a sale that a message brings: for anybody who buys, then by fit above what is said to everybody, in [0, 1].
 * A discount sells more.
 */
export const SALE: Readonly<Record<Purpose, { readonly floor: number; readonly byFit: number }>> = {
  serve: { floor: 10, byFit: 30 },
  inform: { floor: 12, byFit: 32 },
  relate: { floor: 6, byFit: 16 },
  sell: { floor: 14, byFit: 160 },
  price: { floor: 20, byFit: 180 },
  share: { floor: 0, byFit: 0 },
  'sell-on': { floor: 0, byFit: 0 },
};

/** Share of buyers among those whom a discount reaches without pleasing them, and what a way out costs in sales. */
export const DISCOUNT = { indifferent: 0.8, uneasy: 0.7, hurt: 0.3, choice: 0.85 } as const;

/** Weeks of ordinary sales that a customer who stays is worth, by trust; half of it when not at ease. */
export const FUTURE = { weeks: 8, uneasy: 0.4 } as const;

/** Share of each voice that writes, by what it has to say. InMoment 2017: about half of the unhappy do nothing visible. */
export const WRITES = {
  thanks: { silent: 0.8, complainer: 0.9, public: 1 },
  buys: { silent: 0.15, complainer: 0.25, public: 0.4 },
  ignores: { silent: 0, complainer: 0, public: 0 },
  asks: { silent: 0, complainer: 1, public: 1 },
  protests: { silent: 0.5, complainer: 1, public: 1 },
  leaves: { silent: 0.25, complainer: 0.8, public: 1 },
} as const;

/** Mean tolerance at or above which the street is so fair, in the order of WEATHERS; below the last it rains. */
export const WEATHER_FLOORS = [0.66, 0.61, 0.56, 0.5] as const;

/** A longer game: how many times the crowd. */
export const MARATHON = { crowd: 2 } as const;

/** What names a way of doing marketing. */
export const ENDING = {
  /** Messages per week below which one never dared. */
  shy: 0.5,
  /** Share of generic messages that makes a megaphone. */
  generic: 0.5,
  /** Share of messages that were welcome. */
  welcome: 0.6,
  /** Share of the fragments picked up that were of use: less is a hoard. */
  used: 0.5,
  /** Fragments picked up per week above which one knows all. */
  collected: 3,
} as const;

/** Share of the week closes at which a dilemma that could open does. */
export const DILEMMA_CHANCE = 0.75;
