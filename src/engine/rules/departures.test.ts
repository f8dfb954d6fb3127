import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { randomGame } from '../testing/random-game.ts';
import { smallPack } from '../testing/small-pack.ts';

// Whole games, on machines that are busy with other things.
vi.setConfig({ testTimeout: 30_000 });

test('at least two negative signs are shown before anybody is gone', () => {
  let departures = 0;
  fc.assert(
    fc.property(
      fc.nat(0xffff_ffff),
      fc.array(fc.nat(0xffff), { minLength: 60, maxLength: 140 }),
      (seed, numbers) => {
        const { events } = randomGame(smallPack, seed, numbers);
        const warnings = new Map<string, number>();
        for (const event of events) {
          if (event.type !== 'consumer.reacted') continue;
          const before = warnings.get(event.portrait) ?? 0;
          if (event.sign === 'leaves') {
            departures += 1;
            expect(before).toBeGreaterThanOrEqual(2);
          }
          if (event.sign === 'asks' || event.sign === 'protests')
            warnings.set(event.portrait, before + 1);
        }
      },
    ),
    { numRuns: 100, seed: 20261123 },
  );
  // The law is about something: people do leave in these games.
  expect(departures).toBeGreaterThan(0);
});
