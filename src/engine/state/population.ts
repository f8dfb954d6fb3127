import type { Column } from './column.ts';

/** Terms whose unnoticed part waits to be found out, in the order of the `latent` columns. */
export const LATENT_TERMS = ['appropriateness', 'crossing', 'inference', 'provenance'] as const;
export type LatentTerm = (typeof LATENT_TERMS)[number];

/** What somebody is and feels, one column a quality: traits fixed by the seed, then state. */
export interface Qualities {
  /** Index in SEGMENTS. */
  readonly segment: Column;
  /** Index in VOICES. */
  readonly voice: Column;
  /** In [0, 1]. */
  readonly concern: Column;
  /** In [0, 1]. */
  readonly attentiveness: Column;
  /** In [0, 1]. */
  readonly expectedReturn: Column;
  /** In [0, 1]: at ease at or above it. */
  readonly threshold: Column;
  /** In [0, 1]: the trust with which they came, to which trust drifts back. */
  readonly baseTrust: Column;

  /** In [0, 1]. */
  readonly trust: Column;
  /** In [0, 1]. */
  readonly tolerance: Column;
  /** Facts handed over, at least 0. */
  readonly given: Column;
  /** Points of service received, at least 0. */
  readonly received: Column;
  /** What they say of the house this week, to be heard at its close. */
  readonly talk: Column;
  /** What acquaintances tell again, this week, of what they said the week before. */
  readonly echo: Column;
  /** Negative signs shown so far. */
  readonly warnings: Column;
  /** 1 once gone. */
  readonly gone: Column;
  /** Contacts felt, by consumer then channel (CHANNELS order): `consumer * CHANNELS.length + channel`. */
  readonly pressure: Column;
  /** Intrusion not noticed yet, by consumer then LATENT_TERMS, in points of feeling. */
  readonly latent: Column;
}

/**
 * The rest of the base: nobody meets them, they feel all the same. Single precision and single bytes, so that a million
 * people are a few arrays; apart from the named, so that what touches one named person copies none of it.
 */
export interface Crowd extends Qualities {
  readonly size: number;
}

/**
 * The hidden people. The columns here are of the named ones, in the pack's order and in double precision; the crowd has
 * the same columns beside them. A column is copied when written, and shared by all the states that did not change it.
 */
export interface Population extends Qualities {
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
