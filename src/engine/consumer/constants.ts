import type { Purpose } from '../../protocol/vocabulary.ts';

/**
 * The numbers of the consumer model. Signs and orders from the sources named; sizes chosen so that published studies,
 * run again with this engine, come out inside their bands (docs/validation.md), or first plausible form (docs/model.md). A
 * point of feeling is the unit: +1 is about what a good message does.
 */

/** What a purpose brings to the customer, factor of the benefit. Order: model.md (serve > inform > ... > sell on). */
export const SERVICE: Readonly<Record<Purpose, number>> = {
  serve: 1,
  inform: 0.82,
  relate: 0.62,
  sell: 0.5,
  price: 0.2,
  share: 0.1,
  'sell-on': 0,
};

/** Factors at which a moment, a place or a service neither adds nor takes. */
export const NEUTRAL = { moment: 0.5, place: 0.5, service: 0.6 } as const;

/** Factor of the benefit from a welcome in [0, 1]: `floor + slope * welcome`. */
export const WELCOME = { floor: 0.2, slope: 1.2 } as const;

/** How well a message meets what somebody needs, in [0, 1]. */
export const FIT = {
  /** Said to everybody. */
  generic: 0.082,
  /** True and fresh, but nothing that is due. */
  topical: 0.42,
  /** Share of the need that is met one week early. */
  early: 0.6,
  /** Share that is left of a need already answered. */
  again: 0.35,
  /** Share carried by a fact that does not lead. */
  follower: 0.85,
  /** Words that were written for nobody, of what words written for somebody would do. */
  template: 0.4,
  /** More exactly known, it answers better: per level of depth above the first. Bleier & Eisenbeiss 2015. */
  deeper: 0.36,
} as const;

/** Points of raw intrusion, before concern, notice and mitigations. */
export const INTRUSION = {
  /** Share of a fact that does not lead: it is mentioned, not what the message is about. */
  follower: 0.65,
  /** A broken norm, per point of norm; one kept in part because the customer left it for this. */
  appropriateness: 0.65,
  appropriatenessExpected: 0.25,
  /** Another purpose than the one it was left for: floor, then by sensitivity. Kim, Barasz & John 2019. */
  crossing: 0.26,
  crossingSensitivity: 0.3,
  /** Each further silo in one message. */
  crossingSilo: 0.15,
  /** Guessed rather than told, then by level of depth. Kim, Barasz & John 2019. */
  inference: 0.26,
  inferenceDepth: 0.08,
  /** A fact that is not theirs is a guess too, half of one. */
  inferenceMistaken: 0.5,
  /** Bought from others. */
  provenance: 0.6,
  /** By depth 1, 2, 3, then for each further fact: several cost more than their sum. Bleier & Eisenbeiss 2015. */
  specificity: [0.07, 0.22, 0.4],
  specificityBreadth: 0.45,
  /** Above the obtrusiveness that anybody accepts. */
  obtrusiveness: 0.14,
  obtrusivenessFree: 0.3,
  obtrusivenessLate: 1.6,
  /** What insists is at least seen, as long as one is not tired of it: obtrusive alone can help. Goldfarb & Tucker 2011. */
  obtrusivenessSeen: 0.06,
  /** Targeted x obtrusive, by the square of obtrusiveness. Goldfarb & Tucker 2011. */
  interplay: 2,
  /** At a moment that is not theirs. */
  moment: 0.8,
  /** Per contact beyond capacity. */
  fatigue: 0.5,
} as const;

/** A message meant for somebody else. Points, before notice. */
export const MISTAKEN = {
  'someone-else': 1.3,
  gift: 0.8,
  stale: 0.35,
  /** To be served by one's own lie is no surprise. */
  lie: 0.1,
  address: 0.4,
} as const;

/** Share of the noticed intrusion that is taken away, in [0, 1]. */
export const MITIGATION = {
  explanation: 0.38,
  /** Reasons do not excuse what breaks a norm: share of the above lost per point of raw violation. Kim, Barasz & John 2019. */
  explanationExcuses: 0.6,
  /** Share of the benefit that saying why adds, where there is nothing to excuse. The same. */
  explanationBenefit: 0.22,
  /** Tucker 2014: control doubles the response to a personalised message and leaves a generic one as it was. */
  control: 0.52,
  controlBenefit: 0.24,
  consent: 0.45,
  /** Per point of trust above or below `trustNeutral`. */
  trust: 0.8,
  trustNeutral: 0.45,
  /** Share of the benefit of a personalised message per point of trust: the same from a trusted house is found more useful. Bleier & Eisenbeiss 2015. */
  trustBenefit: 0.8,
} as const;

/** How much of a fact is noticed, in [0, 1], as a factor of attentiveness. */
export const NOTICE = { lead: 1, follower: 0.85, floor: 0.75, bySensitivity: 0.6 } as const;

/** What was not noticed hurts more when found out. */
export const FOUND_OUT = 1.3;

/** Taken without a word where nobody sees it taken: points that wait to be found out, by concern and by sensitivity above a floor. */
export const COVERT = { perFact: 0.12, floor: 0.3 } as const;

/** The ledger: facts given and points received that count as much, and weight of the gap between them. */
export const LEDGER = { given: 4, received: 2, base: 0.06, byIntrusion: 0.35 } as const;

/**
 * Contacts: share of the pressure left after a week, weight of other channels; contacts felt that have room: a floor, and
 * more for each contact a quarter that feels right. With these, as many contacts as feel right, evenly spread, just fit.
 */
export const FATIGUE = {
  kept: 0.7,
  otherChannels: 0.35,
  roomFloor: 0.4,
  roomPerContact: 0.27,
} as const;

/** Contacts that feel right, as a factor on the channel's: drawn for each person, a few bearing much; then by their liking for it. */
export const CAPACITY = {
  least: 0.17,
  rising: 0.86,
  skewed: 1.2,
  disliked: 0.6,
  byWelcome: 0.8,
} as const;

/** Rates of change per point of feeling. Losses weigh 2 to 3 times more than gains (model.md). */
export const CHANGE = {
  tolerance: { gain: 0.24, loss: 0.36 },
  trust: { gain: 0.16, loss: 0.28 },
} as const;

/** Share of the way back to the trust with which they came, per week. */
export const TRUST_REGRESSION = 0.04;

/** Points from which a message was better sent than not; one that is merely put up with is not welcome. */
export const WELCOME_FLOOR = 0.075;

/** Lowest feeling of each band, in points. */
export const BAND_FLOOR = {
  delighted: 0.6,
  pleased: 0.2,
  indifferent: -0.12,
  uneasy: -0.55,
} as const;

/** Below it even a first offence is more than a question. */
export const GRAVE = -1.5;

/**
 * Negative signs that must have been shown before anybody leaves, the share of the threshold below which they may, and the
 * concern from which those with a ground complain to the authority: about the upper half of the pragmatists, and above.
 */
export const DEPARTURE = { warnings: 2, below: 0.72, complains: 0.5 } as const;

/** Asking first: what makes people agree, and what the question itself does. */
export const ASKING = {
  nearness: 0.5,
  concernFloor: 0.4,
  least: 0.1,
  accepted: 0.05,
  refused: -0.08,
} as const;

/** Somebody whom nobody meets, when asked: the middle of the base. In [0, 1]. */
export const STRANGER = { trust: 0.55, concern: 0.5 } as const;

/** Held and known to be held: points per week and fact, by sensitivity and concern; most that it weighs. */
export const HOLDING = { perFact: 0.03, most: 0.25, relief: 0.02 } as const;

/** A need that went by while the brand said nothing useful: points per unit of weight. */
export const UNMET = 0.16;

/** Points per week, by what is expected, for those of whom the brand holds something and whom it never served. */
export const UNSERVED = 0.03;

/** What is said of the house. Bad travels further than good. */
export const WORD = {
  thanks: 0.7,
  buys: 0.25,
  ignores: 0,
  asks: -0.5,
  protests: -1.3,
  leaves: -1.8,
  /** How loud each voice is: what travels is what is said in public. */
  loudness: { silent: 0, complainer: 0.4, public: 1 },
  /** Share that is told again the week after, to each of about 8: below 1/8, so that every rumour dies out. */
  retold: 0.1,
  /** Points of feeling per point heard. */
  weight: 0.8,
  /** Said by acquaintances: shares above this say no more. */
  most: 1.5,
  /** Share of acquaintances met anywhere rather than next door. Watts & Strogatz 1998. */
  rewired: 0.12,
} as const;

/** Harm of a breach: floor for those not touched, then per sensitive fact linked to them; what trust forgives. */
export const BREACH = {
  floor: 0.5,
  perFact: 0.35,
  most: 2,
  forgiven: 0.3,
  /** A loose fact, beside one that leaks with a name; and one that was held without need. */
  loose: 0.3,
  unneeded: 1.4,
  /** By concern: of the least and of the most concerned, 1 in the middle. */
  unconcerned: 0.2,
  byConcern: 1.6,
} as const;
