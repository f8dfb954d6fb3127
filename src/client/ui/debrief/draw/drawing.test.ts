import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blank, compare, drawnAt, lineOf, stroked } from './drawing.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a drawing', () => {
  it('is nothing until a hand touches it', () => {
    expect(lineOf(blank(4))).toBeNull();
    expect(lineOf(drawnAt(blank(2), 1, 0.5))).toEqual([0.5, 0.5, 0.5]);
  });
  it('runs straight between its points', () => {
    const two = drawnAt(drawnAt(blank(4), 0, 0.8), 4, 0.4);
    expect(lineOf(two)?.map((y) => Math.round(y * 10) / 10)).toEqual([0.8, 0.7, 0.6, 0.5, 0.4]);
  });
  it('takes the height of the stroke at each week that the stroke passes, either way', () => {
    const there = stroked(blank(3), { x: 0, y: 0 }, { x: 3, y: 0.9 });
    expect(there.map((y) => Math.round((y ?? 9) * 10) / 10)).toEqual([0, 0.3, 0.6, 0.9]);
    const back = stroked(blank(3), { x: 3, y: 0.9 }, { x: 0, y: 0 });
    back.forEach((y, week) => {
      expect(y).toBeCloseTo(there[week] ?? 9);
    });
  });
  it('puts a mere touch at the nearest week', () => {
    expect(stroked(blank(2), { x: 1.3, y: 0.6 }, { x: 1.3, y: 0.6 })).toEqual([null, 0.6, null]);
  });
  it('stays on the sheet, wherever the hand goes', () => {
    const anywhere = fc.record({
      x: fc.double({ min: -2, max: 9, noNaN: true }),
      y: fc.double({ min: -3, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(anywhere, anywhere, (from, to) => {
        for (const y of stroked(blank(6), from, to)) {
          expect(y ?? 0).toBeGreaterThanOrEqual(0);
          expect(y ?? 0).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the comparison', () => {
  const truth = [0.6, 0.5, 0.3, 0.2];
  it('tells a good eye, a rosy one, a dark one and neither', () => {
    expect(compare([0.62, 0.5, 0.33, 0.2], truth).verdict).toBe('close');
    expect(compare([0.8, 0.8, 0.7, 0.7], truth)).toMatchObject({ verdict: 'rosier', widest: 3 });
    expect(compare([0.4, 0.2, 0.1, 0], truth).verdict).toBe('darker');
    expect(compare([0.9, 0.8, 0, 0], truth).verdict).toBe('mixed');
  });
  it('finds no distance between the truth and itself', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1 }), (same) => {
        expect(compare(same, same)).toMatchObject({ gap: 0, verdict: 'close' });
      }),
    );
  });
});
