import { finish, mix } from './hash.ts';
import { STREAMS, type Stream } from './streams.ts';

/**
 * A draw is looked up, not taken from a sequence: the same question always has the same answer, whatever was asked
 * before. Changing one decision therefore leaves every unrelated draw as it was (common random numbers).
 */
export interface Draw {
  readonly seed: number;
  readonly stream: Stream;
  /** Whom or what it is about: a consumer's index, a hashed name. */
  readonly subject: number;
  /** Which of the subject's draws: a week, a use, a rank. */
  readonly turn: number;
}

/** 32 unsigned bits. */
export const bits = ({ seed, stream, subject, turn }: Draw): number =>
  finish(mix(mix(mix(mix(0, seed), STREAMS[stream]), subject), turn), 16);

/** A number in [0, 1), in steps of 2^-32. */
export const unit = (draw: Draw): number => bits(draw) / 0x1_0000_0000;

/** A number in [low, high). */
export const within = (draw: Draw, low: number, high: number): number =>
  low + (high - low) * unit(draw);

/** A whole number in [0, count). `count` is at least 1. */
export const below = (draw: Draw, count: number): number => Math.floor(unit(draw) * count);

/**
 * A key among weighted ones, in their order.
 * @throws RangeError when no weight is above zero.
 */
export const weighted = <K extends string>(
  draw: Draw,
  keys: readonly K[],
  weights: Readonly<Record<K, number>>,
): K => {
  let left = unit(draw) * keys.reduce((sum, key) => sum + weights[key], 0);
  let last: K | undefined;
  for (const key of keys) {
    if (weights[key] <= 0) continue;
    last = key;
    left -= weights[key];
    if (left < 0) break;
  }
  if (last === undefined) throw new RangeError('no weight is above zero');
  return last;
};
