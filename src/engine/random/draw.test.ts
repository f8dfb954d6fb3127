import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { below, bits, type Draw, unit, weighted, within } from './draw.ts';
import { STREAMS } from './streams.ts';

const word = fc.integer({ min: 0, max: 0xffff_ffff });
const draws: fc.Arbitrary<Draw> = fc.record({
  seed: word,
  stream: fc.constantFrom('segment', 'offer', 'line'),
  subject: word,
  turn: fc.nat(52),
});

describe('a draw', () => {
  test('gives the same bits everywhere', () => {
    expect(bits({ seed: 7, stream: 'offer', subject: 3, turn: 1 })).toMatchInlineSnapshot(
      `1938775855`,
    );
    expect(unit({ seed: 7, stream: 'segment', subject: 3, turn: 0 })).toMatchInlineSnapshot(
      `0.4543821138795465`,
    );
  });

  test('is looked up: asking twice, or asking others before, changes nothing', () => {
    fc.assert(
      fc.property(draws, draws, (draw, other) => {
        const first = bits(draw);
        bits(other);
        expect(bits(draw)).toBe(first);
      }),
    );
  });

  test('stays within its bounds', () => {
    fc.assert(
      fc.property(draws, fc.integer({ min: 1, max: 1000 }), (draw, count) => {
        expect(unit(draw)).toBeGreaterThanOrEqual(0);
        expect(unit(draw)).toBeLessThan(1);
        expect(within(draw, -2, 3)).toBeGreaterThanOrEqual(-2);
        expect(within(draw, -2, 3)).toBeLessThan(3);
        expect(below(draw, count)).toBeLessThan(count);
      }),
    );
  });

  test('is even over subjects, turns, seeds and streams', () => {
    const means = (['subject', 'turn', 'seed'] as const).map((over) => {
      let sum = 0;
      for (let i = 0; i < 20_000; i += 1)
        sum += unit({ seed: 1, stream: 'sale', subject: 2, turn: 3, [over]: i });
      return sum / 20_000;
    });
    for (const mean of means) expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
  });

  test('has a stream number of its own for each purpose', () => {
    expect(new Set(Object.values(STREAMS)).size).toBe(Object.keys(STREAMS).length);
  });
});

describe('a weighted draw', () => {
  test('follows its weights', () => {
    const counts = [0, 0, 0];
    for (let subject = 0; subject < 20_000; subject += 1) {
      const rank = weighted(unit({ seed: 9, stream: 'voice', subject, turn: 0 }), [50, 30, 20]);
      counts[rank] = (counts[rank] ?? 0) + 1;
    }
    expect(counts.map((count) => count / 20_000)).toEqual([
      expect.closeTo(0.5, 1),
      expect.closeTo(0.3, 1),
      expect.closeTo(0.2, 1),
    ]);
  });

  test('never gives one without weight, and refuses weights that are all nothing', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        expect(weighted(unit(draw), [0, 1, 0])).toBe(1);
      }),
    );
    expect(() => weighted(0.5, [0, 0])).toThrow(RangeError);
  });
});
