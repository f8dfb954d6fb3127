import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { closeWeekInto, decide, type GameState, isRefused, score } from '../engine/index.ts';
import { randomGame } from '../engine/testing/random-game.ts';
import { smallPack } from '../engine/testing/small-pack.ts';
import type { Decision } from '../protocol/decision.ts';
import { type GameRecord, RECORD_FORMAT, RECORD_VERSION } from '../protocol/record.ts';
import {
  alternativesTo,
  type End,
  type Instead,
  NotThisRecord,
  type Script,
  scriptOf,
  type Taken,
  whatIf,
} from './index.ts';

vi.setConfig({ testTimeout: 60_000 });

const FUTURES = 6;

const recordOf = (seed: number, decisions: readonly Decision[]): GameRecord => ({
  format: RECORD_FORMAT,
  version: RECORD_VERSION,
  scenario: { id: smallPack.manifest.id, version: smallPack.manifest.version },
  seed,
  decisions: [...decisions],
});

const scriptFrom = (seed: number, numbers: readonly number[]): Script =>
  scriptOf(smallPack, recordOf(seed, randomGame(smallPack, seed, numbers).decisions));

const orSame = (state: GameState, decision: Decision): GameState => {
  const decided = decide(smallPack, state, decision);
  return isRefused(decided) ? state : decided.state;
};

/** What might have been, told as plainly as can be: one game after another, decision by decision, nothing shared. */
const plainly = (
  script: Script,
  { step, before, decision }: Taken,
  instead: Instead | 'as-decided',
  future: number,
): End => {
  const chosen = instead === 'as-decided' ? decision : instead;
  let state = chosen === null ? before : orSame(before, chosen);
  let after = step;
  while (state.phase !== 'debrief') {
    if (state.phase === 'estimate')
      state = orSame(state, {
        type: 'estimate.give',
        atEase: script.estimates.get(state.act) ?? 0,
      });
    else if (state.phase === 'dilemma') {
      const dilemma = smallPack.dilemmas.find(({ id }) => id === state.dilemma?.id);
      if (dilemma === undefined) throw new Error('no dilemma');
      const answer = script.answers.get(dilemma.id) ?? dilemma.answers[0]?.id ?? '';
      state = orSame(state, { type: 'dilemma.answer', dilemma: dilemma.id, answer });
    } else {
      const { week } = state;
      for (const later of script.taken)
        if (
          later.step > after &&
          later.before.week === week &&
          later.before.phase === 'week' &&
          later.decision.type !== 'week.close'
        )
          state = orSame(state, later.decision);
      const [closed] = closeWeekInto(smallPack, state, [future]);
      if (closed === undefined) throw new Error('a week that cannot be closed');
      state = closed.state;
      after = -1;
    }
  }
  const { firmValue, serviceRendered, atEase } = score(smallPack, state);
  return { firmValue, serviceRendered, atEase };
};

describe('what would have happened otherwise', () => {
  test('is what the engine says when each game is played apart', () => {
    let told = 0;
    fc.assert(
      fc.property(
        fc.nat(0xffff_ffff),
        fc.array(fc.nat(0xffff), { minLength: 20, maxLength: 90 }),
        fc.nat(),
        (seed, numbers, which) => {
          const script = scriptFrom(seed, numbers);
          const taken = script.taken[which % script.taken.length];
          if (taken === undefined) throw new Error('an empty game');
          const instead = alternativesTo(smallPack, taken, 3);
          const questions = [{ step: taken.step, instead }];
          const [answer] = whatIf(smallPack, script, { questions, futures: FUTURES });
          for (let future = 0; future < FUTURES; future += 1) {
            expect(answer?.asDecided[future]).toEqual(plainly(script, taken, 'as-decided', future));
            for (const { instead: other, ends } of answer?.otherwise ?? []) {
              told += 1;
              expect(ends[future]).toEqual(plainly(script, taken, other, future));
            }
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(told).toBeGreaterThan(200);
  });

  test('as decided and with the luck of the game, is the game', () => {
    fc.assert(
      fc.property(
        fc.nat(0xffff_ffff),
        fc.array(fc.nat(0xffff), { minLength: 150, maxLength: 150 }),
        (seed, numbers) => {
          const script = scriptFrom(seed, numbers);
          fc.pre(script.end.phase === 'debrief');
          const { firmValue, serviceRendered, atEase } = score(smallPack, script.end);
          const questions = script.taken.map(({ step }) => ({ step, instead: [] }));
          for (const { asDecided } of whatIf(smallPack, script, { questions, futures: 1 }))
            expect(asDecided).toEqual([{ firmValue, serviceRendered, atEase }]);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('differs between futures only by what chance brings', () => {
    const quiet = { ...smallPack, dilemmas: [] };
    const { decisions } = randomGame(
      quiet,
      4,
      Array.from({ length: 60 }, (_, rank) => rank * 331),
    );
    const script = scriptOf(quiet, recordOf(4, decisions));
    const questions = [{ step: 0, instead: [null] }];
    const [answer] = whatIf(quiet, script, { questions, futures: 5 });
    expect(new Set(answer?.asDecided.map((end) => JSON.stringify(end))).size).toBe(1);
  });
});

describe('a record', () => {
  test('that does not replay is refused', () => {
    expect(() => scriptOf(smallPack, recordOf(1, [{ type: 'estimate.give', atEase: 1 }]))).toThrow(
      NotThisRecord,
    );
  });
});

describe('alternatives', () => {
  test('are legal, differ from what was decided, and let it be first', () => {
    const script = scriptFrom(
      9,
      Array.from({ length: 120 }, (_, rank) => (rank * 40_503) % 0x1_0000),
    );
    const kinds = new Set<string>();
    for (const taken of script.taken) {
      const found = alternativesTo(smallPack, taken, 3);
      expect(found.length).toBeLessThanOrEqual(3);
      if (found.length > 0) kinds.add(taken.decision.type);
      expect(found.indexOf(null)).toBeLessThanOrEqual(0);
      for (const instead of found) {
        if (instead === null) continue;
        expect(instead).not.toEqual(taken.decision);
        expect(isRefused(decide(smallPack, taken.before, instead))).toBe(false);
      }
    }
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['fragment.collect', 'use.send', 'use.withhold']),
    );
  });
});
