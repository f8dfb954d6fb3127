import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapped } from './wrapped.ts';

const measure = (line: string) => line.length;

it('keeps every word while there is room', () => {
  expect(wrapped('one two three', { width: 7, lines: 3 }, measure)).toEqual(['one two', 'three']);
});

it('says that something is left out', () => {
  expect(wrapped('one two three four', { width: 7, lines: 2 }, measure)).toEqual([
    'one two',
    'three…',
  ]);
});

it('never makes more lines than are allowed', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 4 }),
      (words, width, lines) => {
        expect(wrapped(words, { width, lines }, measure).length).toBeLessThanOrEqual(lines);
      },
    ),
  );
});
