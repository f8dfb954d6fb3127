import type { Profile } from './spheres.ts';

/** What a norm needs to know of a recipient. */
export interface RecipientFeatures {
  /** The spheres of life that its trade lives by. */
  readonly trade: Profile;
  /** How much discretion its trade owes, in [0, 1]. */
  readonly duty: number;
}

/** The recipients of the vignettes, by the names of contextual-integrity.csv. */
const OF_THE_VIGNETTES = {
  workplace: {
    trade: { identity: 0.5, means: 0.7, ties: 0.3, body: 0.2, place: 0.2, belief: 0.1 },
    duty: 0.6,
  },
  'local library': { trade: { taste: 1, belief: 0.5, ties: 0.3 }, duty: 0.4 },
  doctor: { trade: { body: 1, identity: 0.3 }, duty: 1 },
  'clothing store': { trade: { commerce: 1, taste: 0.6 }, duty: 0.5 },
  'health insurer': {
    trade: { identity: 0.8, body: 0.7, means: 0.5, commerce: 0.3 },
    duty: 0.7,
  },
  'online search site': {
    trade: { taste: 0.8, commerce: 0.7, place: 0.4, belief: 0.4, ties: 0.3 },
    duty: 0.2,
  },
  school: {
    trade: { ties: 0.5, taste: 0.5, identity: 0.5, belief: 0.3, means: 0.2 },
    duty: 0.8,
  },
} as const satisfies Readonly<Record<string, RecipientFeatures>>;

/** Those of the game: the shop itself (a home-and-family retailer), a house it works with, a trader in data. */
const OF_THE_GAME = {
  'home retailer': {
    trade: { commerce: 0.9, home: 0.9, taste: 0.7, place: 0.5, ties: 0.4, identity: 0.4 },
    duty: 0.5,
  },
  partner: { trade: { commerce: 0.5, taste: 0.3 }, duty: 0.5 },
  'data broker': { trade: {}, duty: 0.5 },
} as const satisfies Readonly<Record<string, RecipientFeatures>>;

/** Further recipients that studies ask about. */
const OF_OTHER_STUDIES = {
  bank: { trade: { means: 1, identity: 0.9, commerce: 0.5, place: 0.2 }, duty: 0.9 },
  pharmacy: { trade: { body: 0.9, commerce: 0.6, identity: 0.3 }, duty: 0.9 },
  hospital: { trade: { body: 1, identity: 0.5 }, duty: 1 },
  supermarket: { trade: { commerce: 1, taste: 0.6, home: 0.4 }, duty: 0.4 },
  'online shop': { trade: { commerce: 1, taste: 0.7, place: 0.4, identity: 0.4 }, duty: 0.4 },
  advertiser: { trade: { commerce: 0.6, taste: 0.5 }, duty: 0.2 },
  'social network': { trade: { ties: 0.9, taste: 0.8, leisure: 0.6, belief: 0.3 }, duty: 0.3 },
  'internet provider': { trade: { identity: 0.5, place: 0.3, home: 0.3 }, duty: 0.6 },
  'phone company': { trade: { identity: 0.6, place: 0.5, ties: 0.2 }, duty: 0.6 },
  'maker of a connected object': { trade: { home: 0.8, leisure: 0.6, body: 0.5 }, duty: 0.5 },
  "maker of children's objects": { trade: { ties: 0.7, home: 0.5, place: 0.3 }, duty: 0.7 },
  'sports club': { trade: { leisure: 1, body: 0.6, ties: 0.3 }, duty: 0.4 },
  'car insurer': { trade: { place: 0.6, identity: 0.7, means: 0.6 }, duty: 0.6 },
  government: { trade: { identity: 0.9, means: 0.6, place: 0.3 }, duty: 0.8 },
  police: { trade: { identity: 0.8, place: 0.5 }, duty: 0.8 },
  landlord: { trade: { means: 0.6, identity: 0.6, home: 0.5, ties: 0.2 }, duty: 0.4 },
  researcher: { trade: { body: 0.4, taste: 0.3, belief: 0.3 }, duty: 0.8 },
  'political party': { trade: { belief: 0.8, ties: 0.2 }, duty: 0.3 },
  family: { trade: { ties: 1, body: 0.8, place: 0.8, home: 0.8, leisure: 0.7 }, duty: 0.5 },
} as const satisfies Readonly<Record<string, RecipientFeatures>>;

/** Every recipient that can be asked for by name. */
export const RECIPIENTS: Readonly<Record<string, RecipientFeatures>> = {
  ...OF_OTHER_STUDIES,
  ...OF_THE_GAME,
  ...OF_THE_VIGNETTES,
};
