import { describe, expect, test } from 'vitest';
import type { TermShare } from '../../protocol/felt.ts';
import { departureOf, isGround, isGroundOn } from './departure.ts';
import { blankSheet, rankOf } from './ledger-of-terms.ts';

const crossed: readonly TermShare[] = [
  { term: 'fit', value: 0.2 },
  { term: 'crossing', value: -0.5 },
  { term: 'fatigue', value: -0.3 },
];

describe('a ground for a complaint', () => {
  test('is what breaks a rule, when it is what hurt most', () => {
    expect(isGround(crossed)).toBe(true);
    expect(isGround([...crossed, { term: 'mistaken', value: -0.6 }])).toBe(false);
    expect(isGround([{ term: 'fatigue', value: -2 }])).toBe(false);
    expect(isGround([{ term: 'fit', value: 1 }])).toBe(false);
  });

  test('is none where they had agreed', () => {
    expect(isGround([...crossed, { term: 'consent', value: 0.05 }])).toBe(false);
  });

  test('is the same on a sheet', () => {
    const sheet = blankSheet();
    expect(isGroundOn(sheet)).toBe(false);
    for (const { term, value } of crossed) sheet[rankOf(term)] = value;
    expect(isGroundOn(sheet)).toBe(true);
    sheet[rankOf('consent')] = 0.05;
    expect(isGroundOn(sheet)).toBe(false);
  });
});

describe('a way of being gone', () => {
  test('depends on the voice, on concern and on what was done', () => {
    const way = (voice: 'silent' | 'complainer' | 'public', concern: number, hasGround: boolean) =>
      departureOf({ voice, concern, hasGround });
    expect(way('silent', 1, true)).toBe('silent');
    expect(way('complainer', 0.8, true)).toBe('authority');
    expect(way('public', 0.8, true)).toBe('authority');
    expect(way('public', 0.8, false)).toBe('public');
    expect(way('complainer', 0.8, false)).toBe('silent');
    expect(way('complainer', 0.2, true)).toBe('silent');
    expect(way('public', 0.2, true)).toBe('public');
  });
});
