import { expect, test } from 'vitest';
import { pixelRatio } from './measure.ts';

test('follows the screen up to three', () => {
  expect(pixelRatio({ width: 390, height: 690 }, 1)).toBe(1);
  expect(pixelRatio({ width: 390, height: 690 }, 2.6)).toBe(2.6);
  expect(pixelRatio({ width: 390, height: 690 }, 4)).toBe(3);
});

test('no stage becomes wider than a texture may be, nor heavier than it is worth', () => {
  for (const size of [
    { width: 1440, height: 780 },
    { width: 2560, height: 1300 },
    { width: 3840, height: 2000 },
  ]) {
    const ratio = pixelRatio(size, 3);
    expect(ratio).toBeGreaterThanOrEqual(1);
    if (ratio > 1) {
      expect(size.width * ratio).toBeLessThanOrEqual(4096);
      expect(size.width * size.height * ratio * ratio).toBeLessThanOrEqual(6_000_001);
    }
  }
});

test('is never below one', () => {
  expect(pixelRatio({ width: 5000, height: 3000 }, 2)).toBe(1);
});
