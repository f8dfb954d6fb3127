import { describe, expect, it } from 'vitest';
import { alongCurve, clearPlace, isClear } from './clear-place.ts';
import { pointerPlaces } from './pointer-places.ts';

const page = { left: 0, right: 600, top: 22, bottom: 266 };
const words = { width: 160, letters: 14 };

describe('words on a chart', () => {
  it('stand beside their mark, on the side that is liked, when nothing else is drawn', () => {
    const places = pointerPlaces({ x: 300, y: 150 }, 'above', words, page);
    const place = places && clearPlace(places, { points: [], boxes: [] });
    expect(place?.at.x).toBe(300);
    expect(place?.bottom).toBeLessThan(150);
  });
  it('go where the curve is not', () => {
    const curve = alongCurve([
      { x: 0, y: 110 },
      { x: 300, y: 110 },
      { x: 300, y: 150 },
      { x: 600, y: 150 },
    ]);
    const places = pointerPlaces({ x: 310, y: 150 }, 'above', words, page);
    const place = places && clearPlace(places, { points: curve, boxes: [] });
    expect(
      curve.some(
        ({ x, y }) =>
          place && x > place.left && x < place.right && y > place.top && y < place.bottom,
      ),
    ).toBe(false);
  });
  it('never stand on other words while there is room', () => {
    const places = pointerPlaces({ x: 300, y: 150 }, 'below', words, page);
    const taken = places?.[0] ?? page;
    const place = places && clearPlace(places, { points: [], boxes: [taken] });
    expect(
      place &&
        (place.top >= taken.bottom ||
          place.bottom <= taken.top ||
          place.left >= taken.right ||
          place.right <= taken.left),
    ).toBe(true);
  });
  it('stand left of a mark at the foot of the sheet, where nothing need lead to them', () => {
    const dip = alongCurve([
      { x: 0, y: 100 },
      { x: 295, y: 100 },
      { x: 300, y: 250 },
      { x: 320, y: 250 },
      { x: 325, y: 100 },
      { x: 600, y: 100 },
    ]);
    const places = pointerPlaces({ x: 300, y: 250 }, 'below', words, page);
    const place = places && clearPlace(places, { points: dip, boxes: [] });
    expect(place?.right).toBeLessThan(295);
    expect(place?.stem).toEqual({ from: 250, to: 250 });
  });
  it('keep within the sheet at its edges', () => {
    for (const mark of [
      { x: 2, y: 30 },
      { x: 598, y: 260 },
    ])
      for (const place of pointerPlaces(mark, 'above', words, page) ?? []) {
        expect(place.left).toBeGreaterThanOrEqual(page.left);
        expect(place.right).toBeLessThanOrEqual(page.right);
        expect(place.top).toBeGreaterThanOrEqual(page.top);
        expect(place.bottom).toBeLessThanOrEqual(page.bottom);
      }
  });
  it('fit in fewer words where a narrow sheet has no room for all of them', () => {
    const narrow = { left: 0, right: 200, top: 20, bottom: 90 };
    const curve = alongCurve([
      { x: 0, y: 50 },
      { x: 60, y: 85 },
      { x: 62, y: 30 },
      { x: 200, y: 80 },
    ]);
    const drawn = { points: curve, boxes: [] };
    const isRoomFor = (width: number): boolean => {
      const places = pointerPlaces({ x: 62, y: 30 }, 'above', { width, letters: 14 }, narrow);
      return places !== null && isClear(clearPlace(places, drawn), drawn);
    };
    expect(isRoomFor(160)).toBe(false);
    expect(isRoomFor(40)).toBe(true);
  });
});
