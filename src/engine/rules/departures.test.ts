import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { SIGN_OF } from '../consumer/reaction.ts';
import { total } from '../state/column.ts';
import { randomGame } from '../testing/random-game.ts';
import { smallPack } from '../testing/small-pack.ts';
import { departed } from './complaints.ts';

// Two thousand whole games, on machines that are busy with other things.
vi.setConfig({ testTimeout: 300_000 });

test('over thousands of games, at least two negative signs are shown before anybody is gone, and a band always has its sign', () => {
  let departures = 0;
  fc.assert(
    fc.property(
      fc.nat(0xffff_ffff),
      fc.array(fc.nat(0xffff), { minLength: 40, maxLength: 100 }),
      (seed, numbers) => {
        const { events, state } = randomGame(smallPack, seed, numbers);
        const warnings = new Map<string, number>();
        const shown: string[] = [];
        for (const event of events) {
          if (event.type !== 'consumer.reacted') continue;
          const before = warnings.get(event.portrait) ?? 0;
          shown.push(`${event.portrait}: ${event.sign}`);
          if (event.sign === 'leaves') {
            departures += 1;
            if (before < 2) throw new Error(`${event.portrait} left after ${before} signs`);
          }
          if (event.sign === 'asks' || event.sign === 'protests')
            warnings.set(event.portrait, before + 1);
        }
        // What was felt of a message, and a departure at a week's close, are what was shown: no sign without its band.
        const felt = state.felt
          .filter(({ cause, band }) => cause.type === 'use' || band === 'gone')
          .map(({ portrait, band }) => `${portrait}: ${SIGN_OF[band]}`);
        expect(shown).toEqual(felt);
        // And whoever is gone was counted by the way they went, named or not.
        const { gone, crowd } = state.people;
        expect(total(gone) + total(crowd.gone)).toBe(departed(state));
      },
    ),
    { numRuns: 2_000, seed: 20261124 },
  );
  // The law is about something: people do leave in these games.
  expect(departures).toBeGreaterThan(20);
});
