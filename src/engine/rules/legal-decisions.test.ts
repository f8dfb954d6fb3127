import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { decide, isRefused, legalDecisions } from '../index.ts';
import { randomGame } from '../testing/random-game.ts';
import { smallPack } from '../testing/small-pack.ts';

// Whole games, on machines that are busy with other things.
vi.setConfig({ testTimeout: 30_000 });

test('legal decisions are all accepted, each named once', () => {
  fc.assert(
    fc.property(
      fc.nat(0xffff_ffff),
      fc.array(fc.nat(0xffff), { maxLength: 60 }),
      (seed, numbers) => {
        const { state } = randomGame(smallPack, seed, numbers);
        const named = new Set<string>();
        let count = 0;
        for (const decision of legalDecisions(smallPack, state)) {
          count += 1;
          named.add(JSON.stringify(decision));
          if (count % 7 === 0 || count < 40)
            expect(isRefused(decide(smallPack, state, decision))).toBe(false);
          if (count === 400) break;
        }
        expect(named.size).toBe(count);
        if (state.phase !== 'debrief') expect(count).toBeGreaterThan(0);
      },
    ),
    { numRuns: 40 },
  );
});

test('they are lazy: the first comes without the rest', () => {
  const { state } = randomGame(smallPack, 3, [1, 9, 17]);
  const [first] = legalDecisions(smallPack, state);
  expect(first).toEqual({ type: 'week.close' });
});
