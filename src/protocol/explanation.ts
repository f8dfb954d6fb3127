import type { CrowdFelt, Felt } from './felt.ts';

/** What a decision does to people, with the terms that make it. For the debrief, the lab and tests: it tells hidden things. */
export interface Explanation {
  /** To each named person. */
  readonly felt: readonly Felt[];
  /** To the crowd, on average. */
  readonly crowd: readonly CrowdFelt[];
  /** To the one of the crowd about whom it was asked. */
  readonly member: readonly CrowdFelt[];
}
