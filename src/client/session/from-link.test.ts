import { expect, it } from 'vitest';
import { lengthFromLink, seedFromLink } from './from-link.ts';

it.each([
  ['?seed=7', 7],
  ['?a=b&seed=4294967295', 4294967295],
  ['?seed=4294967296', null],
  ['?seed=-1', null],
  ['?seed=1e3', null],
  ['?seed=', null],
  ['', null],
])('%s asks for %s', (search, seed) => {
  expect(seedFromLink(search)).toBe(seed);
});

it.each([
  ['?length=act', 'act'],
  ['?seed=7&length=marathon', 'marathon'],
  ['?length=for-ever', null],
  ['', null],
])('%s asks for a game of %s', (search, length) => {
  expect(lengthFromLink(search)).toBe(length);
});
