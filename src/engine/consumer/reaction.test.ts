import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BANDS, SIGNS } from '../../protocol/vocabulary.ts';
import { bandOf, SIGN_OF, type Standing, shadeOf } from './reaction.ts';
import { toleranceAfter } from './tolerance.ts';
import { trustAfter, trustDrift } from './trust-change.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const feelings = fc.double({ min: -3, max: 2, noNaN: true });
const standings: fc.Arbitrary<Standing> = fc.record({
  tolerance: unit,
  threshold: unit,
  warnings: fc.nat(5),
});
const fresh: Standing = { tolerance: 0.6, threshold: 0.4, warnings: 0 };

describe('bands', () => {
  test('are those of the golden table', () => {
    const felt = [0.7, 0.3, 0, -0.3, -0.8, -1.6];
    expect(felt.map((feeling) => bandOf(feeling, fresh))).toEqual([
      'delighted',
      'pleased',
      'indifferent',
      'uneasy',
      'uneasy',
      'hurt',
    ]);
    expect(felt.map((feeling) => bandOf(feeling, { ...fresh, warnings: 1 }))).toEqual([
      'delighted',
      'pleased',
      'indifferent',
      'uneasy',
      'hurt',
      'hurt',
    ]);
    expect(felt.map(shadeOf)).toEqual([
      'delighted',
      'pleased',
      'indifferent',
      'uneasy',
      'hurt',
      'hurt',
    ]);
  });

  test('a worse feeling never reads better', () => {
    fc.assert(
      fc.property(feelings, feelings, standings, (a, b, standing) => {
        const [worse, better] = [Math.min(a, b), Math.max(a, b)];
        const rank = (feeling: number) => BANDS.indexOf(bandOf(feeling, standing));
        expect(rank(worse)).toBeGreaterThanOrEqual(rank(better));
      }),
    );
  });

  test('nobody goes before two warnings', () => {
    fc.assert(
      fc.property(feelings, standings, (feeling, standing) => {
        if (bandOf(feeling, standing) === 'gone')
          expect(standing.warnings).toBeGreaterThanOrEqual(2);
      }),
    );
    expect(bandOf(-0.3, { tolerance: 0.1, threshold: 0.4, warnings: 2 })).toBe('gone');
  });

  test('each has its own sign, in the same order', () => {
    expect(BANDS.map((band) => SIGN_OF[band])).toEqual(SIGNS);
  });
});

describe('tolerance and trust', () => {
  test('golden steps', () => {
    expect(toleranceAfter(0.6, 1)).toBeCloseTo(0.696, 12);
    expect(toleranceAfter(0.6, -1)).toBeCloseTo(0.312, 12);
    expect(trustAfter(0.5, 1)).toBeCloseTo(0.58, 12);
    expect(trustAfter(0.5, -1)).toBeCloseTo(0.29, 12);
    expect(trustDrift(0.3, 0.6)).toBeCloseTo(0.312, 12);
  });

  test('stay within 0 and 1, and follow the sign of the feeling', () => {
    fc.assert(
      fc.property(unit, feelings, (before, feeling) => {
        for (const after of [toleranceAfter(before, feeling), trustAfter(before, feeling)]) {
          expect(after).toBeGreaterThanOrEqual(0);
          expect(after).toBeLessThanOrEqual(1);
          if (feeling >= 0) expect(after).toBeGreaterThanOrEqual(before);
          else expect(after).toBeLessThanOrEqual(before);
        }
      }),
    );
  });

  test('losses are 2 to 3 times faster than gains at the middle, and gains slow near the top', () => {
    for (const moved of [toleranceAfter, trustAfter]) {
      const gain = moved(0.5, 0.4) - 0.5;
      const loss = 0.5 - moved(0.5, -0.4);
      expect(loss / gain).toBeGreaterThanOrEqual(2);
      expect(loss / gain).toBeLessThanOrEqual(3);
      expect(moved(0.95, 0.4) - 0.95).toBeLessThan(gain / 4);
    }
  });
});
