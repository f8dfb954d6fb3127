import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { decide, type GameState, imagine, isRefused, start } from '../index.ts';
import { randomGame } from '../testing/random-game.ts';
import { smallPack } from '../testing/small-pack.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A state without what is only told. What messages made people feel decides who asks, and who leaves how. */
const deciding = (state: GameState) => ({
  ...state,
  letters: null,
  crowdLetters: null,
  notes: null,
  mistakes: null,
  crowdFelt: null,
  toleranceByWeek: null,
  moodByWeek: null,
  felt: state.felt.filter(({ cause }) => cause.type === 'use'),
});

test('a future that nobody is told of goes as it would have gone', () => {
  let closed = 0;
  fc.assert(
    fc.property(
      fc.nat(0xffff_ffff),
      fc.array(fc.nat(0xffff), { minLength: 40, maxLength: 90 }),
      (seed, numbers) => {
        let { state: told } = start(smallPack, seed);
        let untold: GameState = told;
        for (const decision of randomGame(smallPack, seed, numbers).decisions) {
          const decided = decide(smallPack, told, decision);
          const imagined = imagine(smallPack, untold, decision);
          expect(imagined === null).toBe(isRefused(decided));
          if (isRefused(decided) || imagined === null) continue;
          told = decided.state;
          untold = imagined;
          if (decision.type === 'week.close') closed += 1;
          expect(deciding(untold)).toEqual(deciding(told));
        }
      },
    ),
    { numRuns: 25 },
  );
  expect(closed).toBeGreaterThan(50);
});
