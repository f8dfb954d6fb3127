import type { Column } from './column.ts';

/** Terms whose unnoticed part waits to be found out, in the order of the `latent` columns. */
export const LATENT_TERMS = ['appropriateness', 'crossing', 'inference', 'provenance'] as const;
export type LatentTerm = (typeof LATENT_TERMS)[number];

/** What somebody is and feels, one column a quality: traits fixed by the seed, then state. */
export interface Qualities<C extends Column = Column> {
  /** Index in SEGMENTS. */
  readonly segment: C;
  /** Index in VOICES. */
  readonly voice: C;
  /** In [0, 1]. */
  readonly concern: C;
  /** In [0, 1]. */
  readonly attentiveness: C;
  /** In [0, 1]. */
  readonly expectedReturn: C;
  /** In [0, 1]: at ease at or above it. */
  readonly threshold: C;
  /** In [0, 1]: the trust with which they came, to which trust drifts back. */
  readonly baseTrust: C;

  /** In [0, 1]. */
  readonly trust: C;
  /** In [0, 1]. */
  readonly tolerance: C;
  /** Facts handed over, at least 0. */
  readonly given: C;
  /** Points of service received, at least 0. */
  readonly received: C;
  /** What they say of the house this week, to be heard at its close. */
  readonly talk: C;
  /** What acquaintances tell again, this week, of what they said the week before. */
  readonly echo: C;
  /** Negative signs shown so far. */
  readonly warnings: C;
  /** 1 once gone. */
  readonly gone: C;
  /** Contacts felt, by consumer then channel (CHANNELS order): `consumer * CHANNELS.length + channel`. */
  readonly pressure: C;
  /** Intrusion not noticed yet, by consumer then LATENT_TERMS, in points of feeling. */
  readonly latent: C;
}

/**
 * The rest of the base: nobody meets them, they feel all the same. Single precision and single bytes, so that a million
 * people are a few arrays; apart from the named, so that what touches one named person copies none of it.
 */
export interface Crowd extends Qualities {
  readonly size: number;
}

/**
 * The hidden people. The columns here are of the named ones, in the pack's order: a dozen numbers, so plain arrays, which are
 * cheaper to copy than typed ones. The crowd has the same columns beside them. A column is copied when written, and shared by all the states that did not change it.
 */
export interface Population extends Qualities<readonly number[]> {
  /** Everybody, the named included. */
  readonly size: number;
  /** How many are met by name; their index is their rank in the pack. */
  readonly named: number;
  readonly crowd: Crowd;
  /**
   * Who talks to whom, fixed by the seed: the other end of each edge that a person holds, by edge then person, the named
   * first: `edge * size + person`. Their own index where an edge is void.
   */
  readonly acquaintances: Column;
}

/** The named and the crowd: what is counted of everybody is counted of each in turn. */
export const groupsOf = (people: Population): readonly Qualities[] => [people, people.crowd];
