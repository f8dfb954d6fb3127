import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decide } from '../index.ts';
import { begin, CLOSE, nextWeek, take, viewOf } from '../testing/play.ts';
import { randomGame } from '../testing/random-game.ts';
import { quietPack, smallPack } from '../testing/small-pack.ts';

// Whole games, on machines that are busy with other things.
vi.setConfig({ testTimeout: 30_000 });

const typesOf = (events: readonly { readonly type: string }[]) => events.map(({ type }) => type);

describe('weeks and acts', () => {
  test('a week closes with its sales and the next opens', () => {
    const opened = begin(quietPack, 1);
    const play = take(opened, CLOSE);
    expect(play.events.slice(opened.events.length)).toEqual([
      { type: 'week.closed', week: 1, sales: expect.any(Number), left: 0 },
      { type: 'week.opened', week: 2, act: 0, offered: expect.any(Number) },
    ]);
    expect(viewOf(play)).toMatchObject({ week: 2, attention: { left: 5 }, uses: { left: 2 } });
  });

  test('an act closes with its target and one question, and the next begins anew', () => {
    const last = take(begin(quietPack, 1), CLOSE, CLOSE, CLOSE, CLOSE);
    expect(last.events.at(-1)).toMatchObject({ type: 'act.closed', act: 0, target: 300 });
    expect(viewOf(last).phase).toBe('estimate');
    const out = decide(quietPack, last.state, { type: 'estimate.give', atEase: 41 });
    expect('rejection' in out && out.rejection).toEqual({
      code: 'estimate.out-of-range',
      decision: 'estimate.give',
      params: { least: 0, most: 40 },
    });
    const next = take(last, { type: 'estimate.give', atEase: 40 });
    expect(typesOf(next.events.slice(-2))).toEqual(['estimate.given', 'week.opened']);
    expect(viewOf(next)).toMatchObject({ week: 5, sales: 0, salesTarget: 200, act: { index: 1 } });
    expect(viewOf(next).silos).toContain('website');
  });

  test('after the last act the box is opened', () => {
    let play = begin(smallPack, 5);
    for (let week = 1; week <= 6; week += 1) play = nextWeek(play);
    expect(viewOf(play).phase).toBe('debrief');
    expect(play.events.at(-1)).toEqual({ type: 'game.ended', ending: 'invisible' });
    expect(play.state.moodByWeek.length).toBe(7);
    expect(play.state.estimates.map(({ act }) => act)).toEqual([0, 1]);
  });

  test('every game comes to an end, and counts stay whole and sensible', () => {
    fc.assert(
      fc.property(
        fc.nat(0xffff_ffff),
        fc.array(fc.nat(0xffff), { minLength: 40, maxLength: 120 }),
        (seed, numbers) => {
          let play = randomGame(smallPack, seed, numbers);
          for (let week = 1; week <= 6 && play.state.phase === 'week'; week += 1)
            play = nextWeek(play);
          const { state } = play;
          for (const count of [state.sales, state.budget, state.attention, state.usesLeft])
            expect(Number.isInteger(count)).toBe(true);
          expect(state.budget).toBeGreaterThanOrEqual(0);
          expect(state.attention).toBeGreaterThanOrEqual(0);
          expect(state.step).toBe(play.decisions.length);
        },
      ),
      { numRuns: 80 },
    );
  });

  test('ordinary sales follow trust', () => {
    const opened = begin(quietPack, 1);
    const { people } = opened.state;
    const salesWith = (level: number) => {
      const crowd = { ...people.crowd, trust: new Float32Array(people.crowd.size).fill(level) };
      const trust = people.trust.map(() => level);
      const state = { ...opened.state, people: { ...people, trust, crowd } };
      return take({ ...opened, state }, CLOSE).state.sales;
    };
    expect(salesWith(0.9)).toBeGreaterThan(2 * salesWith(0.1));
  });
});
