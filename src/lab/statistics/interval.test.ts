import { describe, expect, it } from 'vitest';
import { difference, estimate, isAbove, studentT } from './interval.ts';

describe('an interval', () => {
  it.each([
    [5, 2.571],
    [10, 2.228],
    [39, 2.023],
    [199, 1.972],
  ])('uses Student’s t: with %i degrees of freedom, %f', (degrees, t) => {
    expect(studentT(degrees)).toBeCloseTo(t, 2);
  });

  it('is that of the mean', () => {
    const { mean, margin, count } = estimate([2, 4, 4, 4, 5, 5, 7, 9]);
    expect(mean).toBe(5);
    expect(count).toBe(8);
    expect(margin).toBeCloseTo(2.365 * (2.13809 / Math.sqrt(8)), 2);
  });

  it('knows nothing from one value', () => {
    expect(estimate([3]).margin).toBe(Number.POSITIVE_INFINITY);
    expect(isAbove(estimate([3]))).toBe(false);
  });

  it('of a difference goes seed by seed: luck that both share cancels out', () => {
    const luck = [0, 100, -50, 30];
    const gap = difference(
      luck.map((value) => value + 1.01),
      luck,
    );
    expect(isAbove(gap)).toBe(true);
    expect(isAbove(difference(luck, luck))).toBe(false);
  });
});
