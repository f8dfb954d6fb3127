import type { Felt, TermShare } from './view.ts';

/**
 * What one moment did to people whom nobody meets: to all of the crowd whom it reached, on average, or to one of them.
 * `terms` sum to `feeling` exactly.
 */
export interface CrowdFelt {
  readonly week: number;
  /** Number of decisions taken when it happened. */
  readonly step: number;
  readonly cause: Felt['cause'];
  /** How many of them it reached. */
  readonly people: number;
  readonly terms: readonly TermShare[];
  readonly feeling: number;
  readonly trust: { readonly before: number; readonly after: number };
  readonly tolerance: { readonly before: number; readonly after: number };
}

/** What a decision does to people, with the terms that make it. For the debrief, the lab and tests: it tells hidden things. */
export interface Explanation {
  /** To each named person. */
  readonly felt: readonly Felt[];
  /** To the crowd, on average. */
  readonly crowd: readonly CrowdFelt[];
  /** To the one of the crowd about whom it was asked. */
  readonly member: readonly CrowdFelt[];
}
