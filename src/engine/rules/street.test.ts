import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { lookup } from '../state/lookup.ts';
import { attempt, begin, collect, nextWeek, send, take, viewOf } from '../testing/play.ts';
import { randomGame } from '../testing/random-game.ts';
import { quietPack, smallPack } from '../testing/small-pack.ts';

// Whole games, on machines that are busy with other things.
vi.setConfig({ testTimeout: 30_000 });

const choices = fc.array(fc.nat(0xffff), { minLength: 10, maxLength: 60 });
const seeds = fc.nat(0xffff_ffff);

describe('the street', () => {
  test('always opens with the opening fragment', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const view = viewOf(begin(smallPack, seed));
        expect(view.opening).toBe('two-sheets');
        expect(view.street.map(({ id }) => id)).toContain('two-sheets');
      }),
      { numRuns: 50 },
    );
  });

  test('offers each fragment in its weeks, in an open place, at most once, and not too many', () => {
    fc.assert(
      fc.property(seeds, choices, (seed, numbers) => {
        const { state, events } = randomGame(smallPack, seed, numbers);
        expect(new Set(state.laid).size).toBe(state.laid.length);
        for (const event of events)
          if (event.type === 'week.opened') expect(event.offered).toBeLessThanOrEqual(6);
        const pack = lookup(smallPack);
        for (const { fragment } of state.street) {
          const found = pack.fragments.get(fragment)?.fragment;
          expect(found?.via).toBe('street');
          expect(found?.weeks[0]).toBeLessThanOrEqual(state.week);
          expect(found?.weeks[1]).toBeGreaterThanOrEqual(state.week);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is shared out among people before anybody leaves a second fragment', () => {
    const narrow = {
      ...smallPack,
      manifest: { ...smallPack.manifest, rules: { ...smallPack.manifest.rules, offersPerWeek: 3 } },
    };
    const pack = lookup(narrow);
    for (let seed = 0; seed < 20; seed += 1) {
      const owners = viewOf(begin(narrow, seed)).street.map(
        ({ id }) => pack.fragments.get(id)?.person.id,
      );
      expect(new Set(owners).size).toBe(3);
    }
  });

  test('is what the seed laid, whatever was done before (common random numbers)', () => {
    fc.assert(
      fc.property(seeds, choices, (seed, numbers) => {
        const { state } = randomGame(quietPack, seed, numbers);
        let idle = begin(quietPack, seed);
        while (idle.state.week < state.week) idle = nextWeek(idle);
        expect(state.laid).toEqual(idle.state.laid);
      }),
      { numRuns: 60 },
    );
  });

  test('has nothing from those who asked to be left alone', () => {
    let play = take(begin(quietPack, 1), collect('two-sheets'), collect('moving-soon'));
    const rude = send({
      portrait: 'nadia',
      purpose: 'sell',
      facts: ['moving-soon', 'two-sheets'],
      channel: 'email',
      moment: 'late',
      explain: false,
      choice: false,
    });
    play = nextWeek(attempt(attempt(play, rude), rude));
    play = nextWeek(attempt(play, rude));
    expect(viewOf(play).portraits[0]?.optedOut).toBe(true);
    const owners = play.state.street.map(
      ({ fragment }) => lookup(quietPack).fragments.get(fragment)?.person.id,
    );
    expect(owners).not.toContain('nadia');
    expect(play.state.laid).toContain('family-growing');
  });
});
