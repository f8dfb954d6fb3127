import { expect, it } from 'vitest';
import { seedFromLink } from './seed-from-link.ts';

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
