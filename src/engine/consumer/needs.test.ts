import { expect, test } from 'vitest';
import { relevance } from './needs.ts';

const needs = [
  {
    id: 'curtains',
    topics: ['curtains', 'moving'],
    weeks: [3, 5] as [number, number],
    weight: 0.9,
  },
  { id: 'quiet', topics: ['quiet'], weeks: [1, 12] as [number, number], weight: 0.4 },
];
const at = (week: number, met: readonly string[] = []) => ({ week, met });

test('a need is due in its weeks, in part the week before, and not after', () => {
  expect([1, 2, 3, 5, 6].map((week) => relevance(needs, ['moving'], at(week)))).toEqual([
    0, 0.54, 0.9, 0.9, 0,
  ]);
});

test('the need that is best answered counts; what no need speaks of answers none', () => {
  expect(relevance(needs, ['quiet', 'curtains'], at(3))).toBe(0.9);
  expect(relevance(needs, ['garden'], at(3))).toBe(0);
});

test('a need already met is worth less the second time', () => {
  expect(relevance(needs, ['curtains'], at(3, ['curtains']))).toBeCloseTo(0.315, 12);
});
