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

/** What all the draws of a stream share in a game: mixed once, for those who draw a million times. */
export const rootOf = (seed: number, stream: Stream): number => mix(mix(0, seed), STREAMS[stream]);

/** The draw of a subject from such a root: 32 unsigned bits. */
export const bitsFrom = (root: number, subject: number, turn: number): number =>
  finish(mix(mix(root, subject), turn), 16);

/** Bits as a number in [0, 1), in steps of 2^-32. */
export const unitOf = (drawn: number): number => drawn / 0x1_0000_0000;

/** 32 unsigned bits. */
export const bits = ({ seed, stream, subject, turn }: Draw): number =>
  bitsFrom(rootOf(seed, stream), subject, turn);

/** A number in [0, 1), in steps of 2^-32. */
export const unit = (draw: Draw): number => unitOf(bits(draw));

/** A number in [low, high). */
export const within = (draw: Draw, low: number, high: number): number =>
  low + (high - low) * unit(draw);

/** A whole number in [0, count). `count` is at least 1. */
export const below = (draw: Draw, count: number): number => Math.floor(unit(draw) * count);

/**
 * The rank of one among weights, from a number in [0, 1).
 * @throws RangeError when no weight is above zero.
 */
export const weighted = (drawn: number, weights: readonly number[]): number => {
  let all = 0;
  for (let rank = 0; rank < weights.length; rank += 1) all += weights[rank] ?? 0;
  let left = drawn * all;
  let last = -1;
  for (let rank = 0; rank < weights.length && (last === -1 || left >= 0); rank += 1) {
    const weight = weights[rank] ?? 0;
    if (weight <= 0) continue;
    last = rank;
    left -= weight;
  }
  if (last === -1) throw new RangeError('no weight is above zero');
  return last;
};
