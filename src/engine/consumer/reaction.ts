import type { Band, Sign } from '../../protocol/vocabulary.ts';
import { BAND_FLOOR, DEPARTURE, GRAVE, WELCOME_FLOOR } from './constants.ts';

/** Where somebody stands when a feeling reaches them. */
export interface Standing {
  /** Tolerance after the feeling, in [0, 1]. */
  readonly tolerance: number;
  readonly threshold: number;
  /** Negative signs shown so far. */
  readonly warnings: number;
}

/** The sign of each band: always the same, so that it can be learnt. */
export const SIGN_OF: Readonly<Record<Band, Sign>> = {
  delighted: 'thanks',
  pleased: 'buys',
  indifferent: 'ignores',
  uneasy: 'asks',
  hurt: 'protests',
  gone: 'leaves',
};

export const isNegative = (band: Band): boolean =>
  band === 'uneasy' || band === 'hurt' || band === 'gone';

/** Whether somebody may leave: worn out, and only after signs that could be read. */
export const mayLeave = ({ tolerance, threshold, warnings }: Standing): boolean =>
  warnings >= DEPARTURE.warnings && tolerance < DEPARTURE.below * threshold;

/**
 * The band of a feeling (points). Ordered and consistent: a worse feeling never reads better.
 * Below the threshold patience is over, and unease is shown as hurt; a first offence is a question unless it is grave.
 */
export const bandOf = (feeling: number, standing: Standing): Band => {
  if (feeling >= BAND_FLOOR.delighted) return 'delighted';
  if (feeling >= BAND_FLOOR.pleased) return 'pleased';
  if (feeling >= BAND_FLOOR.indifferent) return 'indifferent';
  if (mayLeave(standing)) return 'gone';
  if (feeling < GRAVE) return 'hurt';
  if (standing.warnings === 0) return 'uneasy';
  const worn = standing.tolerance < standing.threshold;
  return feeling < BAND_FLOOR.uneasy || worn ? 'hurt' : 'uneasy';
};

/** The band of a feeling that nobody shows: of a question, a week, a dilemma. Nobody leaves by it. */
export const shadeOf = (feeling: number): Band => {
  if (feeling >= BAND_FLOOR.delighted) return 'delighted';
  if (feeling >= BAND_FLOOR.pleased) return 'pleased';
  if (feeling >= BAND_FLOOR.indifferent) return 'indifferent';
  return feeling >= BAND_FLOOR.uneasy ? 'uneasy' : 'hurt';
};

/** A use that was better made than not: the customer is better off. */
export const isWelcome = (feeling: number): boolean => feeling >= WELCOME_FLOOR;
