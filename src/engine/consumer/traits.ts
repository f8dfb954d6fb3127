import { SEGMENTS, type Segment, VOICES, type Voice } from '../../protocol/vocabulary.ts';
import { bitsFrom, rootOf, unitOf, weighted } from '../random/draw.ts';
import { clampUnit } from './math.ts';
import { CONCERN, START } from './trait-constants.ts';

/** From what somebody's traits are drawn: the pack's words for a named person, the base's for the crowd. */
export interface TraitSource {
  readonly segments: Readonly<Record<Segment, number>>;
  readonly voices: Readonly<Record<Voice, number>>;
  readonly attentiveness: readonly [number, number];
  readonly expectedReturn: readonly [number, number];
}

export interface Traits {
  /** Index in SEGMENTS and in VOICES. */
  readonly segment: number;
  readonly voice: number;
  /** In [0, 1], as all below. */
  readonly concern: number;
  readonly attentiveness: number;
  readonly expectedReturn: number;
  readonly threshold: number;
  readonly trust: number;
  readonly tolerance: number;
}

const between = (drawn: number, low: number, high: number): number => low + (high - low) * drawn;

const around = (drawn: number, centre: number, spread: number): number =>
  clampUnit(between(drawn, centre - spread, centre + spread));

/**
 * Who people are in this game: drawn by the seed, fixed at the start. What they share is worked out once, so that a
 * million of them are drawn in a moment.
 * @returns Somebody's traits, by what names them for the draws; it must not change when others join the base.
 */
export const traitsFrom = (seed: number, source: TraitSource): ((subject: number) => Traits) => {
  const segment = rootOf(seed, 'segment');
  const voice = rootOf(seed, 'voice');
  const concern = rootOf(seed, 'concern');
  const attentiveness = rootOf(seed, 'attentiveness');
  const expectedReturn = rootOf(seed, 'expected-return');
  const threshold = rootOf(seed, 'threshold');
  const trust = rootOf(seed, 'trust');
  const tolerance = rootOf(seed, 'tolerance');
  const segments = SEGMENTS.map((name) => source.segments[name]);
  const centres = SEGMENTS.map((name) => CONCERN[name].centre);
  const spreads = SEGMENTS.map((name) => CONCERN[name].spread);
  const voices = VOICES.map((name) => source.voices[name]);
  const [attentiveLow, attentiveHigh] = source.attentiveness;
  const [expectedLow, expectedHigh] = source.expectedReturn;
  const drawn = (root: number, subject: number): number => unitOf(bitsFrom(root, subject, 0));

  return (subject) => {
    const rank = weighted(drawn(segment, subject), segments);
    const worry = around(drawn(concern, subject), centres[rank] ?? 0, spreads[rank] ?? 0);
    return {
      segment: rank,
      voice: weighted(drawn(voice, subject), voices),
      concern: worry,
      attentiveness: between(drawn(attentiveness, subject), attentiveLow, attentiveHigh),
      expectedReturn: between(drawn(expectedReturn, subject), expectedLow, expectedHigh),
      threshold: around(
        drawn(threshold, subject),
        START.threshold.base + START.threshold.byConcern * worry,
        START.threshold.spread,
      ),
      trust: around(
        drawn(trust, subject),
        START.trust.base - START.trust.byConcern * worry,
        START.trust.spread,
      ),
      tolerance: around(
        drawn(tolerance, subject),
        START.tolerance.base - START.tolerance.byConcern * worry,
        START.tolerance.spread,
      ),
    };
  };
};
