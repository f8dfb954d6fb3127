import { expect, test } from 'vitest';
import { lastGrowth } from './last-growth.ts';
import { weeklyCost } from './weekly-cost.ts';

const costs = { off: 0, ask: 4, silent: 1 } as const;
const silo = (policy: 'off' | 'ask' | 'silent') =>
  ({ silo: 'till', policy, people: 0, agreed: 0, costs }) as const;

test('collecting costs what its places cost together', () => {
  expect(weeklyCost([silo('off'), silo('ask'), silo('silent')])).toBe(5);
  expect(weeklyCost([])).toBe(0);
});

test('the last growth is that of the last week seen', () => {
  const grew = (people: number) => ({ type: 'base.grew', people, joined: 3, refused: 1 }) as const;
  expect(lastGrowth([])).toBeNull();
  expect(
    lastGrowth([
      { id: 1, event: grew(3) },
      { id: 2, event: grew(6) },
      { id: 3, event: { type: 'fine.paid', amount: 5 } },
    ])?.people,
  ).toBe(6);
});
