import { within } from '../random/draw.ts';
import type { Stream } from '../random/streams.ts';
import { clampUnit } from './math.ts';
import { TASTE } from './trait-constants.ts';

/**
 * How welcome a channel or an hour is to somebody in this game, in [0, 1]: drawn by the seed around what the pack says of
 * them, so that what they show teaches more than having played before. `subject` names the person for the draws, as in
 * traits.ts; `rank` names the channel or the hour.
 */
export const tasteFor = (
  told: number,
  draw: {
    readonly seed: number;
    readonly stream: Extract<Stream, `taste-${string}`>;
    readonly subject: number;
    readonly rank: number;
  },
): number => {
  const { seed, stream, subject, rank } = draw;
  return clampUnit(
    within({ seed, stream, subject, turn: rank }, told - TASTE.spread, told + TASTE.spread),
  );
};
