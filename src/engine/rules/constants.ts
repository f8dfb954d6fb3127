import type { Purpose, Silo } from '../../protocol/vocabulary.ts';

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

/**
 * Cents that whoever is handed something pays for one person. It is no purchase of theirs: it comes in whatever they feel, and
 * everybody counts for as much, which is why one of them brings next to nothing and all of them a week's sales at once.
 * The dilemmas of our pack pay the whole base 190 € for an exchange of lists; a broker asks for no campaign and pays more.
 */
export const PAID: Readonly<Record<Purpose, number>> = {
  serve: 0,
  inform: 0,
  relate: 0,
  sell: 0,
  price: 0,
  share: 120,
  'sell-on': 250,
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

/**
 * Ends before the end. `warn`: below it a warning is given at the close of a week; `end`: below it, and after so many
 * weeks of warning running, the game is over. `bankrupt`: what came in, less what was spent and fined, as a share of
 * what the acts asked for so far. `boycott`: share of the base at ease.
 */
export const THREAT = {
  bankrupt: { warn: 0.85, end: 0.78 },
  boycott: { warn: 0.3, end: 0.2 },
  /** Weeks of warning running before an end. */
  weeks: 2,
} as const;

/** Silos where what people do leaves a trace that they hardly know of: nobody sees it picked up there. */
export const HARDLY_NOTICED: readonly Silo[] = [
  'website',
  'email-funnel',
  'sport-sensor',
  'health-device',
  'home-device',
  'child-device',
];

/** Collecting at scale. First plausible form. */
export const COLLECTING = {
  /** Euros a week for one silo. */
  costs: { off: 0, ask: 4, silent: 1 },
  /** Share of the crowd that passes by a silo in a week. */
  passesBy: 0.3,
  /** Weeks after which what nobody renewed may no longer be true. */
  fresh: 3,
  /** Share of records that are of somebody else, then of those that are of a gift. */
  someoneElse: 0.05,
  gift: 0.04,
} as const;

/**
 * A message to everybody alike: share of its price, of what it sells, and of the service it renders, that each of the
 * crowd counts for: a message to fifty is worth one that was written for somebody.
 */
export const BULK = { cost: 0.1, sale: 0.02, service: 0.02 } as const;

/** Welcome of a moment to somebody of the crowd, before what sets each apart; and how far apart they are. */
export const CROWD_WELCOME = {
  moments: { morning: 0.7, afternoon: 0.6, evening: 0.55, late: 0.12 },
  momentSpread: 0.2,
  channel: { low: 0.25, high: 0.9 },
} as const;

/** Letters that the crowd writes after one message to all. */
export const CROWD_LETTERS = 3;

/** Points of a leak for whoever it touches with nothing held, before `breach` weighs it. */
export const LEAK = 0.5;

/** Euros of a fine for each complaint that the authority hears in a week, and the most for a week. First plausible form. */
export const COMPLAINT = { fine: 12, most: 120 } as const;

/** A longer game: how many times the crowd; and fewer hints: by how many weeks more the weather lags behind the mood. */
export const MARATHON = { crowd: 2, weatherLag: 1 } as const;

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
  /** Share of messages that shared or sold on what was known. Whoever buys is there for a week in four at most. */
  brokered: 0.15,
  /** People whose facts leaked, as a share of the base. */
  leaked: 0.25,
} as const;

/** Share of the week closes at which a dilemma that could open does. */
export const DILEMMA_CHANCE = 0.75;
