import { expect, test } from 'vitest';
import { finish, hashString, mix } from './hash.ts';

// The numbers are the contract: a changed bit here is another game for every seed ever shared.

test('words mix into the same bits everywhere', () => {
  expect(finish(mix(mix(0, 1), 2), 8)).toMatchInlineSnapshot(`3278122630`);
  expect(finish(mix(0, 0xffff_ffff), 4)).toBe(finish(mix(0, -1), 4));
});

test('names hash to the same bits everywhere', () => {
  expect(hashString('nadia-belkacem')).toMatchInlineSnapshot(`1150475709`);
  expect(hashString('')).toMatchInlineSnapshot(`0`);
  expect(hashString('ab')).not.toBe(hashString('ba'));
  expect(hashString('a', 1)).not.toBe(hashString('a', 2));
});
