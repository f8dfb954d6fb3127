import { expect, test } from 'vitest';
import { inside, overlapping } from './rects.ts';
import { wallLayout } from './wall-layout.ts';

test.each([
  [{ x: 0, y: 60, width: 1440, height: 700 }, 300],
  [{ x: 0, y: 0, width: 390, height: 640 }, 300],
  [{ x: 0, y: 0, width: 1024, height: 560 }, 600],
  [{ x: 0, y: 0, width: 800, height: 600 }, 1],
])('everybody of the base has a card of their own on %o, %i people', (area, count) => {
  const cards = wallLayout(area, count);
  expect(cards).toHaveLength(count);
  expect(cards.every((card) => inside(card, area))).toBe(true);
  expect(overlapping(cards)).toEqual([]);
});

test('a base of nobody is an empty wall', () => {
  expect(wallLayout({ x: 0, y: 0, width: 10, height: 10 }, 0)).toEqual([]);
});
