import { describe, expect, test } from 'vitest';
import { deskLayout } from './desk-layout.ts';
import type { Rect } from './geometry.ts';
import { inside, overlapping } from './rects.ts';
import { TOUCH } from './street-layout.ts';

const SIZES = [
  { width: 1440, height: 780 },
  { width: 1920, height: 960 },
  { width: 1024, height: 640 },
  { width: 390, height: 690 },
  { width: 360, height: 560 },
  { width: 820, height: 1000 },
];
const COUNTS = [0, 1, 2, 3, 5, 7, 12];

describe.each(SIZES)('the desk at $width by $height', (size) => {
  const stage: Rect = { x: 0, y: 0, ...size };
  const all = COUNTS.flatMap((portraits) =>
    COUNTS.map((loose) => ({
      portraits,
      loose,
      desk: deskLayout(size, { portraits, loose, controls: portraits > 5 }),
    })),
  );

  test('gives one cell to each portrait and each loose fragment', () => {
    for (const { portraits, loose, desk } of all) {
      expect(desk.portraits).toHaveLength(portraits);
      expect(desk.loose).toHaveLength(loose);
    }
  });

  test('keeps every cell on the stage, large enough for a thumb', () => {
    for (const { desk } of all) {
      for (const cell of [...desk.portraits, ...desk.loose]) {
        expect(inside(cell, stage), JSON.stringify({ cell, size })).toBe(true);
        expect(Math.min(cell.width, cell.height)).toBeGreaterThanOrEqual(TOUCH);
      }
    }
  });

  test('lays nothing over anything else', () => {
    for (const { desk } of all) {
      expect(overlapping([...desk.portraits, ...desk.loose])).toEqual([]);
      for (const cell of desk.portraits) expect(overlapping([cell, desk.tray])).toEqual([]);
      for (const cell of desk.loose) expect(inside(cell, desk.tray)).toBe(true);
    }
  });

  test('depends on nothing but the size and the counts', () => {
    expect(deskLayout(size, { portraits: 4, loose: 3 })).toEqual(
      deskLayout(size, { portraits: 4, loose: 3 }),
    );
  });
});
