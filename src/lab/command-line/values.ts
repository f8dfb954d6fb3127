import { Seed } from '../../protocol/record.ts';
import { BadInput } from './command.ts';

/** Most seeds that one run plays. */
const MOST = 100_000;

/**
 * A whole number from 1 to `MOST`, or what stands for none.
 * @throws BadInput
 */
export const readCount = (name: string, text: string | undefined, otherwise: number): number => {
  if (text === undefined) return otherwise;
  const count = /^\d+$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > MOST)
    throw new BadInput(`--${name} “${text}”: expected a whole number from 1 to ${MOST}.`);
  return count;
};

/**
 * Seeds as `A..B`, both included, or a single `A`.
 * @throws BadInput
 */
export const readSeeds = (text: string): readonly number[] => {
  const [, first, last] = /^(\d+)(?:\.\.(\d+))?$/.exec(text) ?? [];
  const from = Number(first);
  const to = last === undefined ? from : Number(last);
  const fit = first !== undefined && Seed.safeParse(from).success && Seed.safeParse(to).success;
  if (!fit || to < from || to - from >= MOST)
    throw new BadInput(
      `--seeds “${text}”: expected A..B, whole numbers below 2^32, at most ${MOST} of them.`,
    );
  return Array.from({ length: to - from + 1 }, (_, rank) => from + rank);
};

/**
 * A seed from which others may follow, or 1 when none is given.
 * @throws BadInput
 */
export const readFirstSeed = (name: string, text: string | undefined): number => {
  if (text === undefined) return 1;
  const seed = /^\d+$/.test(text) ? Number(text) : -1;
  if (!Seed.safeParse(seed + MOST).success || seed < 0)
    throw new BadInput(`--${name} “${text}”: expected a whole number, ${MOST} below 2^32 at most.`);
  return seed;
};

/**
 * Seconds, above 0 and at most a day.
 * @throws BadInput
 */
export const readSeconds = (name: string, text: string): number => {
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (seconds <= 0 || seconds > 86_400)
    throw new BadInput(`--${name} “${text}”: expected a number of seconds above 0.`);
  return seconds;
};
