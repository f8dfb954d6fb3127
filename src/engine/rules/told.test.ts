import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { CrowdFelt, Felt } from '../../protocol/felt.ts';
import { driftOf, trustAfter } from '../consumer/trust-change.ts';
import { decide, explain, isRefused, start } from '../index.ts';
import { at } from '../state/column.ts';
import { randomGame } from '../testing/random-game.ts';
import { smallPack } from '../testing/small-pack.ts';

// What the debrief cannot show does not exist: nothing moves trust or tolerance that is not told.

vi.setConfig({ testTimeout: 120_000 });

const games = (check: (seed: number, numbers: readonly number[]) => void, numRuns: number): void =>
  fc.assert(
    fc.property(
      fc.nat(0xffff_ffff),
      fc.array(fc.nat(0xffff), { minLength: 40, maxLength: 80 }),
      check,
    ),
    { numRuns, seed: 20_261_124 },
  );

/** Each level begins where the one before ended. */
const chain = (
  level: 'trust' | 'tolerance',
  felt: readonly (Felt | CrowdFelt)[],
  [from, to]: readonly [number, number],
): void => {
  let now = from;
  for (const one of felt) {
    expect(one[level].before).toBe(now);
    now = one[level].after;
  }
  expect(now).toBe(to);
};

test('trust and tolerance of those met by name are what they were, and what was told since', () => {
  games((seed, numbers) => {
    const before = start(smallPack, seed).state.people;
    const { state } = randomGame(smallPack, seed, numbers);
    smallPack.people.forEach(({ id }, index) => {
      const felt = state.felt.filter(({ portrait }) => portrait === id);
      for (const level of ['trust', 'tolerance'] as const)
        chain(level, felt, [at(before[level], index), at(state.people[level], index)]);
      for (const { trust, feeling, cause } of felt) {
        const moved = trustAfter(trust.before, feeling);
        const drift = cause.type === 'week' ? driftOf(moved, at(before.baseTrust, index)) : 0;
        expect(trust.drift).toBe(drift);
        expect(trust.after).toBe(moved + drift);
      }
    });
  }, 200);
});

test('and so are those of anybody of the crowd, asked about decision by decision', () => {
  games((seed, numbers) => {
    const { decisions } = randomGame(smallPack, seed, numbers);
    const member = seed % 37;
    let { state } = start(smallPack, seed);
    for (const decision of decisions) {
      const told = explain(smallPack, state, decision, member).member;
      const decided = decide(smallPack, state, decision);
      if (isRefused(decided)) throw new Error(decided.rejection.code);
      const { crowd: before } = state.people;
      const { crowd: after } = decided.state.people;
      for (const level of ['trust', 'tolerance'] as const)
        chain(level, told, [at(before[level], member), at(after[level], member)]);
      state = decided.state;
    }
  }, 30);
});
