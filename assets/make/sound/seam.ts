import { RATE, type Sound } from './sample.ts';

/** Samples compared on each side of a seam. */
const REACH = Math.round(RATE / 2000);

/**
 * A format does not give back quite what it was given, so a loop that had no seam gets one. A ring may be cut anywhere:
 * this finds, within `room` samples of `start`, where what is heard before the cut and after it differ least.
 */
export function bestSeam(heard: Sound, start: number, length: number, room: number): number {
  let best = { at: start, difference: Number.POSITIVE_INFINITY };
  for (let at = start - room + REACH; at < start + room - REACH; at += 1) {
    let difference = 0;
    for (let i = -REACH; i < REACH; i += 1)
      difference += ((heard[at + i] ?? 0) - (heard[at + length + i] ?? 0)) ** 2;
    if (difference < best.difference) best = { at, difference };
  }
  return best.at;
}
