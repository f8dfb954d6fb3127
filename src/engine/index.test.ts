import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type GameRecord, RECORD_FORMAT, RECORD_VERSION } from '../protocol/record.ts';
import { decide, explain, hashState, isRefused, observe, replay } from './index.ts';
import { deepFreeze } from './testing/freeze.ts';
import { attempt, begin, CLOSE, type Play, settle, take, viewOf } from './testing/play.ts';
import { randomDecision, randomGame } from './testing/random-game.ts';
import { smallPack } from './testing/small-pack.ts';

// Whole games, on machines that are busy with other things.
vi.setConfig({ testTimeout: 30_000 });

const seeds = fc.nat(0xffff_ffff);
const choices = fc.array(fc.nat(0xffff), { minLength: 10, maxLength: 90 });

const recordOf = ({ seed, decisions, scenario: { manifest } }: Play): GameRecord => ({
  format: RECORD_FORMAT,
  version: RECORD_VERSION,
  scenario: { id: manifest.id, version: manifest.version },
  seed,
  decisions: [...decisions],
});

describe('replaying', () => {
  test('equals playing, state by state, from the record written and read back', () => {
    fc.assert(
      fc.property(seeds, choices, (seed, numbers) => {
        const play = randomGame(smallPack, seed, numbers);
        const record: GameRecord = JSON.parse(JSON.stringify(recordOf(play)));
        const replayed = replay(structuredClone(smallPack), record);
        if (!('state' in replayed)) throw new Error(JSON.stringify(replayed));
        expect(replayed.hashes.length).toBe(play.decisions.length + 1);
        expect(replayed.hashes.at(-1)).toBe(hashState(play.state));
        expect(observe(smallPack, replayed.state)).toEqual(viewOf(play));
      }),
      { numRuns: 60 },
    );
  });

  test('stops at the decision that cannot be taken, with the reason', () => {
    const record = recordOf(begin(smallPack, 1));
    const bad: GameRecord = { ...record, decisions: [CLOSE, { type: 'estimate.give', atEase: 1 }] };
    expect(replay(smallPack, bad)).toEqual({
      step: 1,
      reason: 'decision.refused',
      rejection: expect.objectContaining({ code: 'phase.wrong' }),
    });
  });

  test('refuses the record of another scenario or version', () => {
    const record = recordOf(begin(smallPack, 1));
    const other = { ...record, scenario: { id: 'small-pack', version: '2.0.0' } };
    expect(replay(smallPack, other)).toMatchObject({ step: 0, reason: 'scenario.other' });
  });
});

describe('deciding', () => {
  test('never writes to the state that it is given', () => {
    fc.assert(
      fc.property(seeds, choices, fc.nat(0xffff), (seed, numbers, choice) => {
        const play = randomGame(smallPack, seed, numbers);
        const hash = hashState(play.state);
        deepFreeze(play.state);
        attempt(play, randomDecision(viewOf(play), choice));
        if (play.state.phase === 'week') take(play, CLOSE);
        else settle(play);
        expect(hashState(play.state)).toBe(hash);
      }),
      { numRuns: 60 },
    );
  });

  test('a refused decision gives no state at all, and its hash stays', () => {
    fc.assert(
      fc.property(seeds, choices, (seed, numbers) => {
        const { state } = randomGame(smallPack, seed, numbers);
        const hash = hashState(state);
        const refused = decide(smallPack, state, {
          type: 'fragment.collect',
          fragment: 'no-such-fragment',
          ask: false,
        });
        expect(isRefused(refused)).toBe(true);
        expect(refused).not.toHaveProperty('state');
        expect(hashState(state)).toBe(hash);
      }),
      { numRuns: 30 },
    );
  });

  test('what concerns one customer leaves the others as they were (common random numbers)', () => {
    const quiet = { ...smallPack, dilemmas: [] };
    fc.assert(
      fc.property(seeds, (seed) => {
        const opened = begin(quiet, seed);
        const touched = attempt(opened, {
          type: 'use.send',
          draft: {
            portrait: 'lea',
            purpose: 'sell',
            facts: [],
            channel: 'counter',
            moment: 'morning',
            explain: false,
            choice: false,
          },
        });
        const [before, after] = [opened, touched].map((play) => take(play, CLOSE).state);
        expect(after?.street).toEqual(before?.street);
        const felt = (state: typeof before) =>
          state?.felt.filter(({ portrait, cause }) => portrait !== 'lea' && cause.type === 'week');
        const others = (state: typeof before) =>
          felt(state)?.map(({ portrait, terms }) => ({
            portrait,
            terms: terms.filter(({ term }) => term !== 'word-of-mouth'),
          }));
        expect(others(after)).toEqual(others(before));
      }),
      { numRuns: 40 },
    );
  });
});

describe('explaining', () => {
  test('tells what deciding did, and its terms sum to the feeling exactly', () => {
    let told = 0;
    fc.assert(
      fc.property(seeds, choices, fc.nat(0xffff), (seed, numbers, choice) => {
        const play = randomGame(smallPack, seed, numbers);
        const decision = randomDecision(viewOf(play), choice);
        const explained = explain(smallPack, play.state, decision);
        const after = attempt(play, decision);
        expect(explained.felt).toEqual(after.state.felt.slice(play.state.felt.length));
        // One decision may be felt twice: an answer, then what it erases. Each begins where the one before ended.
        const reached = new Map<string, number>();
        for (const { terms, feeling, portrait, tolerance } of explained.felt) {
          told += 1;
          expect(terms.reduce((sum, { value }) => sum + value, 0)).toBe(feeling);
          const index = smallPack.people.findIndex(({ id }) => id === portrait);
          const before = reached.get(portrait) ?? play.state.people.tolerance[index];
          expect(tolerance.before).toBe(before);
          reached.set(portrait, tolerance.after);
        }
        for (const [portrait, tolerance] of reached) {
          const index = smallPack.people.findIndex(({ id }) => id === portrait);
          expect(after.state.people.tolerance[index]).toBe(tolerance);
        }
      }),
      { numRuns: 150 },
    );
    expect(told).toBeGreaterThan(50);
  });
});
