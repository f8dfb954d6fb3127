import type { Band, Silo, Term } from './vocabulary.ts';

/** One named term and what it did to one person, in points of feeling: above 0 it helped, below it hurt. */
export interface TermShare {
  readonly term: Term;
  readonly value: number;
}

/** What became of trust, in [0, 1]: what was felt moved it, then, at a week's close, it drifted by itself. */
export interface TrustChange {
  readonly before: number;
  readonly after: number;
  /** What of it a week did by itself, towards the trust with which they came; 0 for anything but a week. */
  readonly drift: number;
}

/** What one moment did to one person. `terms` sum to `feeling` exactly. */
export interface Felt {
  readonly portrait: string;
  readonly week: number;
  /** Number of decisions taken when it happened. */
  readonly step: number;
  readonly cause:
    | { readonly type: 'use'; readonly use: number }
    | { readonly type: 'dilemma'; readonly dilemma: string; readonly answer: string }
    | { readonly type: 'asked'; readonly fragment: string }
    | { readonly type: 'erased'; readonly fragment: string }
    /** Collecting at scale asked them in a silo. */
    | { readonly type: 'questioned'; readonly silo: Silo }
    | { readonly type: 'week' };
  readonly terms: readonly TermShare[];
  readonly feeling: number;
  readonly band: Band;
  readonly trust: TrustChange;
  readonly tolerance: { readonly before: number; readonly after: number };
}

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
  readonly trust: TrustChange;
  readonly tolerance: { readonly before: number; readonly after: number };
}
