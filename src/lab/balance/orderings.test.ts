import { describe, expect, it } from 'vitest';
import type { PlayerName } from '../bots/roster.ts';
import type { Outcome } from '../game/outcome.ts';
import { orderings, type Results } from './orderings.ts';

/** Ten games in which a player always does about as well; the seed's luck is the same for all. */
const games = (overall: number, sales: readonly number[]): readonly Outcome[] =>
  Array.from({ length: 10 }, (_, seed) => ({
    seed,
    steps: 1,
    firmValue: 0,
    service: 0,
    atEase: 0,
    discernment: 0,
    caution: 0.5,
    overall: overall + 30 * (seed % 3) + 0.1 * ((seed * 7) % 5),
    sales,
  }));

const asWanted: Results = {
  oracle: games(80, [90, 0, 90]),
  reader: games(70, [80, 0, 80]),
  blinded: games(65, [80, 0, 80]),
  polite: games(60, [70, 0, 70]),
  random: games(50, [60, 0, 60]),
  greedy: games(40, [99, 0, 10]),
  hoarder: games(40, [50, 0, 50]),
  megaphone: games(30, [50, 0, 50]),
  timid: games(0, [50, 0, 50]),
  idle: games(0, [50, 0, 50]),
};
const verdicts = (results: Results, acts: number) =>
  orderings(results, acts).map(({ holds }) => holds);
const swapped = (a: PlayerName, b: PlayerName): Results => ({
  ...asWanted,
  [a]: asWanted[b],
  [b]: asWanted[a],
});

describe('the orderings', () => {
  it('hold when all is as wanted', () => {
    expect(verdicts(asWanted, 3).every((holds) => holds === true)).toBe(true);
  });

  it('wait for the act in which they can be seen', () => {
    expect(verdicts(asWanted, 1).filter((holds) => holds === null)).toHaveLength(1);
  });

  it.each([
    ['oracle', 'reader'],
    ['reader', 'polite'],
    ['polite', 'random'],
    ['random', 'greedy'],
    ['reader', 'blinded'],
  ] as const)('fail when %s and %s change places', (a, b) => {
    const failed = orderings(swapped(a, b), 3).filter(({ holds }) => holds === false);
    expect(failed.map(({ text }) => text).join()).toContain(`${a} above`);
  });

  it('fail when two do equally well', () => {
    expect(verdicts({ ...asWanted, polite: asWanted.reader }, 3)).toContain(false);
  });
});
