import type { Column } from './column.ts';

/** Terms whose unnoticed part waits to be found out, in the order of the `latent` columns. */
export const LATENT_TERMS = ['appropriateness', 'crossing', 'inference', 'provenance'] as const;
export type LatentTerm = (typeof LATENT_TERMS)[number];

/**
 * The hidden people, one column per quality, the named ones first in the pack's order.
 * Columns rather than objects, so that a million people are a few arrays; each is copied when written.
 */
export interface Population {
  readonly size: number;
  /** How many of them are met by name; their index is their rank in the pack. */
  readonly named: number;

  // Traits, fixed by the seed.
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

  // State.
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
