import { SEGMENTS, type Segment, VOICES, type Voice } from '../../protocol/vocabulary.ts';
import { type Draw, weighted, within } from '../random/draw.ts';
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

/**
 * Who somebody is in this game: drawn by the seed, fixed at the start.
 * `subject` names them for the draws; it must not change when others join the base.
 */
export const drawTraits = (seed: number, subject: number, source: TraitSource): Traits => {
  const draw = (stream: Draw['stream']): Draw => ({ seed, stream, subject, turn: 0 });
  const around = (stream: Draw['stream'], centre: number, spread: number): number =>
    clampUnit(within(draw(stream), centre - spread, centre + spread));

  const segment = weighted(draw('segment'), SEGMENTS, source.segments);
  const voice = weighted(draw('voice'), VOICES, source.voices);
  const concern = around('concern', CONCERN[segment].centre, CONCERN[segment].spread);
  const { trust, tolerance, threshold } = START;
  return {
    segment: SEGMENTS.indexOf(segment),
    voice: VOICES.indexOf(voice),
    concern,
    attentiveness: within(draw('attentiveness'), ...source.attentiveness),
    expectedReturn: within(draw('expected-return'), ...source.expectedReturn),
    threshold: around(
      'threshold',
      threshold.base + threshold.byConcern * concern,
      threshold.spread,
    ),
    trust: around('trust', trust.base - trust.byConcern * concern, trust.spread),
    tolerance: around(
      'tolerance',
      tolerance.base - tolerance.byConcern * concern,
      tolerance.spread,
    ),
  };
};
