import type { Felt } from './view.ts';

/** What a decision does to each named person, with the terms that make it. For the debrief, the lab and tests: it tells hidden things. */
export interface Explanation {
  readonly felt: readonly Felt[];
}
