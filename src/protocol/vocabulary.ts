/**
 * The closed lists of the game's words. Packs, decisions, events and views are spelt with these and nothing else.
 * Definitions in both languages: docs/glossary.md.
 */

export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Where fragments are left. Act I opens the first four. */
export const SILOS = [
  'till',
  'loyalty-desk',
  'letterbox',
  'newsletter',
  'website',
  'email-funnel',
  'social',
  'photos',
  'reviews',
  'after-sales',
  'sport-sensor',
  'health-device',
  'home-device',
  'child-device',
] as const;
export type Silo = (typeof SILOS)[number];

/** How the brand speaks. */
export const CHANNELS = [
  'counter',
  'letter',
  'email',
  'text',
  'phone',
  'notification',
  'social-reply',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const MOMENTS = ['morning', 'afternoon', 'evening', 'late'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Ordered from most to least useful to the customer. Act I opens the first four. */
export const PURPOSES = ['serve', 'inform', 'relate', 'sell', 'price', 'share', 'sell-on'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Purposes in whose words every fragment has a sentence of its own; the others are written by templates. */
export const FRAGMENT_PURPOSES = ['serve', 'inform', 'relate', 'sell'] as const;
export type FragmentPurpose = (typeof FRAGMENT_PURPOSES)[number];

export const isFragmentPurpose = (purpose: Purpose): purpose is FragmentPurpose =>
  FRAGMENT_PURPOSES.some((one) => one === purpose);

/** Nothing can be handed on, and no price made for somebody, but from something known of them. */
export const needsFact = (purpose: Purpose): boolean => !isFragmentPurpose(purpose);

/** How a template speaks. */
export const TONES = ['plain', 'warm', 'brisk'] as const;
export type Tone = (typeof TONES)[number];

/** The tone in which each channel is written. */
export const TONE_OF: Readonly<Record<Channel, Tone>> = {
  counter: 'plain',
  letter: 'plain',
  email: 'warm',
  'social-reply': 'warm',
  text: 'brisk',
  phone: 'brisk',
  notification: 'brisk',
};

/** How a silo is collected from at scale. */
export const POLICIES = ['off', 'ask', 'silent'] as const;
export type Policy = (typeof POLICIES)[number];

/** Whom a message reaches: one portrait, or everybody of whom the same kind of fact is held. */
export const AUDIENCES = ['one', 'all'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A seed is of 32 bits, so that it fits in a link and reads the same everywhere. */
export const LARGEST_SEED = 0xffff_ffff;

/** How long a game is: act I alone, the whole campaign, or the campaign with twice the crowd and fewer hints. */
export const LENGTHS = ['act', 'campaign', 'marathon'] as const;
export type Length = (typeof LENGTHS)[number];

/** How a fact came to be known. */
export const ORIGINS = ['declared', 'observed', 'inferred', 'bought'] as const;
export type Origin = (typeof ORIGINS)[number];

export const IDENTIFIER_KINDS = [
  'card',
  'email',
  'phone',
  'postal',
  'household',
  'handle',
  'device',
] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

export const DATA_TYPES = [
  'purchases',
  'contact',
  'address',
  'household',
  'life-event',
  'tastes',
  'routine',
  'means',
  'home',
  'children',
  'family',
  'health',
  'sport',
  'photos',
  'browsing',
  'complaints',
  'opinions',
  'location',
  'beliefs',
] as const;
export type DataType = (typeof DATA_TYPES)[number];

/** The strips of a portrait. Width = strips known; depth = level of each. */
export const FACETS = [
  'contact',
  'purchases',
  'home',
  'household',
  'tastes',
  'routine',
  'events',
  'means',
] as const;
export type Facet = (typeof FACETS)[number];

/** Ordered from best to worst. */
export const BANDS = ['delighted', 'pleased', 'indifferent', 'uneasy', 'hurt', 'gone'] as const;
export type Band = (typeof BANDS)[number];

/** What anybody can see of a reaction. The same sign always means the same band. */
export const SIGNS = ['thanks', 'buys', 'ignores', 'asks', 'protests', 'leaves'] as const;
export type Sign = (typeof SIGNS)[number];

export const SEGMENTS = ['fundamentalist', 'pragmatist', 'unconcerned'] as const;
export type Segment = (typeof SEGMENTS)[number];

export const VOICES = ['silent', 'complainer', 'public'] as const;
export type Voice = (typeof VOICES)[number];

/** How somebody is gone: without a sound, saying so, or with a complaint to the authority that watches over data. */
export const DEPARTURES = ['silent', 'public', 'authority'] as const;
export type Departure = (typeof DEPARTURES)[number];

/**
 * The named terms of the consumer model, in the order in which they are explained.
 * A term that is not in this list does not exist; a term in this list can be shown.
 */
export const TERMS = [
  'fit',
  'moment',
  'place',
  'service',
  'appropriateness',
  'crossing',
  'inference',
  'provenance',
  'specificity',
  'obtrusiveness',
  'interplay',
  'fatigue',
  'mistaken',
  'explanation',
  'control',
  'consent',
  'trust',
  'expected-return',
  'holding',
  'word-of-mouth',
  'breach',
  'asking',
] as const;
export type Term = (typeof TERMS)[number];

export const ENDINGS = [
  'host',
  'curator',
  'bailiff',
  'megaphone',
  'invisible',
  'shopkeeper',
  'broker',
  'leak',
  'boycott',
  'bankrupt',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** Endings that come before the last week, never without a warning. */
export const EARLY_ENDINGS = ['boycott', 'bankrupt'] as const satisfies readonly Ending[];
export type EarlyEnding = (typeof EARLY_ENDINGS)[number];

/** Street weather, fair to foul: a visible and late echo of how people feel. */
export const WEATHERS = ['clear', 'fair', 'grey', 'drizzle', 'rain'] as const;
export type Weather = (typeof WEATHERS)[number];
