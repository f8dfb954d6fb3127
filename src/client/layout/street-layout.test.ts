import { describe, expect, test } from 'vitest';
import { SILOS, type Silo } from '../../protocol/vocabulary.ts';
import type { Rect } from './geometry.ts';
import { inside, overlapping } from './rects.ts';
import { fragmentSlots, streetLayout, TABS, TOUCH } from './street-layout.ts';

const FIRST_ACT: readonly Silo[] = ['till', 'loyalty-desk', 'letterbox', 'newsletter'];
const SIZES = [
  { width: 1920, height: 960 },
  { width: 1440, height: 780 },
  { width: 1024, height: 620 },
  { width: 820, height: 1000 },
  { width: 390, height: 690 },
  { width: 360, height: 620 },
];

describe.each(SIZES)('the street at $width by $height', (size) => {
  const stage: Rect = { x: 0, y: 0, ...size };
  const street = streetLayout(size, FIRST_ACT);
  const rows = street.stretches.flatMap((stretch) => stretch.rows);

  test('gives each place a front and a pavement of its own', () => {
    expect(street.places.map((place) => place.silo)).toEqual(FIRST_ACT);
    const rects = street.places.flatMap((place) => [place.front, place.pavement]);
    for (const rect of rects) expect(inside(rect, stage)).toBe(true);
    expect(overlapping(rects)).toEqual([]);
  });

  test.each([1, 2, 3, 4, 6, 9])(
    'lays %i fragments apart, on the pavement, for a thumb',
    (count) => {
      for (const place of street.places) {
        const slots = fragmentSlots(place, count);
        expect(slots).toHaveLength(count);
        expect(overlapping(slots)).toEqual([]);
        for (const slot of slots) {
          expect(inside(slot, place.pavement), JSON.stringify({ slot, place })).toBe(true);
          expect(Math.min(slot.width, slot.height)).toBeGreaterThanOrEqual(TOUCH);
        }
      }
    },
  );

  test('keeps the feet of those who walk above the fragments', () => {
    for (const place of street.places) {
      const row = rows.find((candidate) => candidate.ground === place.pavement.y);
      for (const slot of fragmentSlots(place, 3)) expect(slot.y).toBeGreaterThan(row?.walk ?? 0);
    }
  });
});

test('the street grows by a stretch with each act', () => {
  for (const size of SIZES) {
    const { stretches } = streetLayout(size, SILOS);
    expect(stretches.map(({ name }) => name)).toEqual(['shops', 'square', 'homes']);
    stretches.forEach((stretch, index) => {
      expect(stretch.x).toBe(index * size.width);
      const stage = { x: stretch.x, y: 0, width: size.width, height: size.height - TABS };
      const rects = stretch.places.flatMap((place) => [place.front, place.pavement]);
      for (const rect of rects) expect(inside(rect, stage)).toBe(true);
      expect(overlapping(rects)).toEqual([]);
      for (const place of stretch.places) {
        const slots = fragmentSlots(place, 3);
        expect(overlapping(slots)).toEqual([]);
        for (const slot of slots) {
          expect(inside(slot, place.pavement), JSON.stringify({ slot, place })).toBe(true);
          expect(Math.min(slot.width, slot.height)).toBeGreaterThanOrEqual(TOUCH);
        }
      }
    });
  }
});

test('a street without places is an empty street', () => {
  expect(streetLayout({ width: 800, height: 600 }, []).places).toEqual([]);
});
