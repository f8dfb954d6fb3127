import type { DataType } from '../../protocol/vocabulary.ts';
import type { Profile } from './spheres.ts';

/** What a norm needs to know of a kind of data. */
export interface TypeFeatures {
  /** How private it is in itself, in [0, 1]. */
  readonly sensitivity: number;
  /** The spheres of life that it speaks of. */
  readonly spheres: Profile;
}

/** The kinds of data of the vignettes, by the names of contextual-integrity.csv. */
const OF_THE_VIGNETTES = {
  'friends & what they like': { sensitivity: 0.4, spheres: { ties: 1, taste: 0.5 } },
  'purchasing habits': { sensitivity: 0.25, spheres: { commerce: 1, taste: 0.4 } },
  'political views': { sensitivity: 0.5, spheres: { belief: 1, taste: 0.4 } },
  'religious views': { sensitivity: 0.5, spheres: { belief: 1, taste: 0.4 } },
  'health & medications': { sensitivity: 0.8, spheres: { body: 1 } },
  'social security number': { sensitivity: 1, spheres: { identity: 1 } },
  'location over time': { sensitivity: 0.6, spheres: { place: 1 } },
} as const satisfies Readonly<Record<string, TypeFeatures>>;

/** The game's own kinds of data. */
const OF_THE_GAME: Readonly<Record<DataType, TypeFeatures>> = {
  purchases: { sensitivity: 0.2, spheres: { commerce: 1, home: 0.5, taste: 0.4 } },
  contact: { sensitivity: 0.3, spheres: { identity: 0.7, commerce: 0.6 } },
  address: { sensitivity: 0.45, spheres: { place: 0.8, home: 0.5, commerce: 0.4 } },
  household: { sensitivity: 0.5, spheres: { ties: 0.8, home: 0.5 } },
  'life-event': { sensitivity: 0.65, spheres: { ties: 0.8, home: 0.3 } },
  tastes: { sensitivity: 0.15, spheres: { taste: 1, commerce: 0.7 } },
  routine: { sensitivity: 0.5, spheres: { place: 0.8, leisure: 0.4, commerce: 0.3 } },
  means: { sensitivity: 0.75, spheres: { means: 1, commerce: 0.15 } },
  home: { sensitivity: 0.3, spheres: { home: 0.9 } },
  children: { sensitivity: 0.75, spheres: { ties: 1 } },
  family: { sensitivity: 0.6, spheres: { ties: 1 } },
  health: { sensitivity: 0.9, spheres: { body: 1 } },
  sport: { sensitivity: 0.45, spheres: { leisure: 1, body: 0.5 } },
  photos: { sensitivity: 0.7, spheres: { ties: 0.8, leisure: 0.4 } },
  browsing: { sensitivity: 0.5, spheres: { taste: 0.8, commerce: 0.5 } },
  complaints: { sensitivity: 0.3, spheres: { commerce: 0.9 } },
  opinions: { sensitivity: 0.4, spheres: { taste: 0.7, belief: 0.5, commerce: 0.4 } },
  location: { sensitivity: 0.6, spheres: { place: 1 } },
  beliefs: { sensitivity: 0.9, spheres: { belief: 1 } },
};

/** Further kinds that studies ask about. */
const OF_OTHER_STUDIES = {
  receipts: { sensitivity: 0.2, spheres: { commerce: 1, home: 0.4 } },
  income: { sensitivity: 0.75, spheres: { means: 1 } },
  'financial account': { sensitivity: 0.9, spheres: { means: 1, identity: 0.6 } },
  'phone number': { sensitivity: 0.4, spheres: { identity: 0.7, commerce: 0.4, ties: 0.3 } },
  'email address': { sensitivity: 0.25, spheres: { identity: 0.6, commerce: 0.6 } },
  name: { sensitivity: 0.2, spheres: { identity: 0.8, commerce: 0.6 } },
  'date of birth': { sensitivity: 0.4, spheres: { identity: 0.9, body: 0.4 } },
  'search history': { sensitivity: 0.6, spheres: { taste: 1, belief: 0.4 } },
  'social media posts': { sensitivity: 0.45, spheres: { ties: 0.8, taste: 0.7, belief: 0.4 } },
  'energy use at home': { sensitivity: 0.4, spheres: { home: 0.7, place: 0.4 } },
  'presence at home': { sensitivity: 0.65, spheres: { place: 0.9, home: 0.5 } },
  'audio at home': { sensitivity: 0.85, spheres: { ties: 0.6, home: 0.3 } },
  'video at home': { sensitivity: 0.95, spheres: { ties: 0.5, home: 0.3 } },
  "child's location": { sensitivity: 0.9, spheres: { place: 0.8, ties: 0.8 } },
  "child's recordings": { sensitivity: 0.95, spheres: { ties: 0.8 } },
  'heart rate': { sensitivity: 0.6, spheres: { body: 1, leisure: 0.6 } },
  'sleep pattern': { sensitivity: 0.6, spheres: { body: 0.8, home: 0.3 } },
  weight: { sensitivity: 0.65, spheres: { body: 1, leisure: 0.4 } },
  pregnancy: { sensitivity: 0.9, spheres: { body: 1, ties: 0.7 } },
  genome: { sensitivity: 0.95, spheres: { body: 1, identity: 0.4 } },
  fingerprint: { sensitivity: 0.85, spheres: { identity: 1 } },
  face: { sensitivity: 0.8, spheres: { identity: 0.8, ties: 0.4 } },
  'criminal record': { sensitivity: 0.9, spheres: { identity: 0.8, means: 0.4 } },
  'driving behaviour': { sensitivity: 0.5, spheres: { place: 0.8, means: 0.2 } },
  'school results': { sensitivity: 0.5, spheres: { means: 0.5, ties: 0.4 } },
  'work record': { sensitivity: 0.5, spheres: { means: 0.9 } },
} as const satisfies Readonly<Record<string, TypeFeatures>>;

/** Every kind of data that can be asked for by name. Features are read off by hand; only their weights are fitted. */
export const TYPES: Readonly<Record<string, TypeFeatures>> = {
  ...OF_OTHER_STUDIES,
  ...OF_THE_GAME,
  ...OF_THE_VIGNETTES,
};
