import type { CrowdFelt, Felt } from './felt.ts';
import type { Text } from './text.ts';
import type { Ending, Segment } from './vocabulary.ts';

export interface PersonTruth {
  readonly portrait: string;
  readonly segment: Segment;
  /** In [0, 1]. */
  readonly threshold: number;
  /** Tolerance at the end of each week, the start first. In [0, 1]. */
  readonly tolerance: readonly number[];
  readonly felt: readonly Felt[];
  readonly atEase: boolean;
  readonly needs: readonly {
    readonly label: Text;
    readonly weeks: readonly [number, number];
    readonly met: boolean;
  }[];
  /** Facts that the portrait held and that were not true of this person, with why. */
  readonly mistakes: readonly {
    readonly fragment: string;
    readonly reason: 'someone-else' | 'gift';
  }[];
  readonly closing: Text;
}

export interface Scores {
  /** Euros: sales and the future value of those who stay, less costs. */
  readonly firmValue: number;
  /** Sum of what customers received, in points of service. */
  readonly serviceRendered: number;
  /** People at ease, of the whole base. */
  readonly atEase: number;
  /** Acts whose sales target was missed, of those that are over. */
  readonly missedTargets: number;
  /** Signal detection on uses sent and passed over. */
  readonly discernment: {
    readonly hits: number;
    readonly misses: number;
    readonly falseAlarms: number;
    readonly correctRejections: number;
  };
}

/** The opened box. */
export interface Debrief {
  readonly ending: Ending;
  readonly scores: Scores;
  readonly people: readonly PersonTruth[];
  /** Mean tolerance of the whole base at the end of each week, the start first. */
  readonly crowdTolerance: readonly number[];
  /** What moved those whom nobody meets, moment by moment, on average. */
  readonly crowdFelt: readonly CrowdFelt[];
  readonly estimates: readonly {
    readonly act: number;
    readonly said: number;
    readonly truth: number;
  }[];
}
