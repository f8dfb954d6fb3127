import { expect, test } from 'vitest';
import type { HeldFragment } from '../../protocol/fragment.ts';
import type { Facet, IdentifierKind } from '../../protocol/vocabulary.ts';
import { askewOf } from './line-up.ts';

const fact = (
  id: string,
  facet: Facet,
  [kind, value]: readonly [IdentifierKind, string],
  byHand: boolean,
): HeldFragment => ({
  id,
  silo: 'till',
  dataType: 'purchases',
  facet,
  origin: 'observed',
  identifier: { kind, value },
  text: { key: 'x', params: {} },
  slip: { key: 'x', params: {} },
  week: 1,
  asked: false,
  volunteered: false,
  depth: 1,
  byHand,
  timesUsed: 0,
});

const own = fact('own', 'purchases', ['email', 'nadia@'], false);

test('what came by itself lines up, whatever was tied beside it', () => {
  expect(askewOf({ facts: [own] }, 'purchases')).toBe(0);
  const tied = fact('tied', 'purchases', ['email', 'nora@'], true);
  expect(askewOf({ facts: [own, tied] }, 'purchases')).toBe(0);
});

test('what was tied by hand is a little out of line, and more when it carries another’s address', () => {
  const silent = fact('silent', 'events', ['device', 'F2'], true);
  expect(askewOf({ facts: [own, silent] }, 'events')).toBe(1);
  const same = fact('same', 'events', ['email', 'nadia@'], true);
  expect(askewOf({ facts: [own, same] }, 'events')).toBe(1);
  const other = fact('other', 'events', ['email', 'nora@'], true);
  expect(askewOf({ facts: [own, other] }, 'events')).toBe(2);
});

test('a facet of which nothing is known is in line', () => {
  expect(askewOf({ facts: [own] }, 'means')).toBe(0);
});
