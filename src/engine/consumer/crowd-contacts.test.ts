import { describe, expect, test } from 'vitest';
import type { Column } from '../state/column.ts';
import { contactsFelt, crowdFaded, oneMore } from './crowd-contacts.ts';
import { faded } from './fatigue.ts';

describe('contacts felt by the crowd', () => {
  test('are counted one by one, up to what a byte holds', () => {
    expect(contactsFelt(oneMore(0))).toBe(1);
    expect(contactsFelt(oneMore(oneMore(0)))).toBe(2);
    expect(oneMore(255)).toBe(255);
  });

  test('fade as for anybody, and are forgotten in the end', () => {
    let column: Column = crowdFaded([oneMore(0), 0, 255]);
    expect(contactsFelt(column[0] ?? 0)).toBeCloseTo(faded(1), 1);
    expect(contactsFelt(column[2] ?? 0)).toBeCloseTo(faded(255 / 32), 1);
    for (let week = 0; week < 20; week += 1) column = crowdFaded(column);
    expect(Array.from(column)).toEqual([0, 0, 0]);
    expect(crowdFaded(column)).toBe(column);
  });
});
