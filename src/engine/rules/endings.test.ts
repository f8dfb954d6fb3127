import { expect, test } from 'vitest';
import type { GameState, Sent } from '../state/game-state.ts';
import { lookup } from '../state/lookup.ts';
import { begin, draft } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';
import { ending } from './endings.ts';

const { state } = begin(quietPack, 1);

const after = (uses: readonly { facts: number; welcome: boolean }[], collected: number) => {
  const sent = uses.map(({ facts, welcome }, rank): Sent => {
    const leantOn = Array.from({ length: facts }, (_, other) => `fact-${rank}-${other}`);
    return {
      week: 1,
      draft: draft({ portrait: 'nadia', facts: leantOn }),
      welcome,
      service: 0,
      reach: null,
    };
  });
  const played: GameState = { ...state, sent, collected };
  return ending(lookup(quietPack), played);
};
const times = (count: number, use: { facts: number; welcome: boolean }) =>
  Array.from({ length: count }, () => use);

test('endings name ways of doing marketing, for a game of six weeks', () => {
  expect(after([], 30)).toBe('invisible');
  expect(after(times(3, { facts: 1, welcome: true }), 3)).toBe('invisible');
  expect(after(times(8, { facts: 0, welcome: false }), 0)).toBe('megaphone');
  expect(after(times(8, { facts: 1, welcome: true }), 12)).toBe('host');
  expect(after(times(8, { facts: 1, welcome: true }), 25)).toBe('curator');
  expect(after(times(8, { facts: 3, welcome: false }), 25)).toBe('bailiff');
  expect(after(times(8, { facts: 1, welcome: false }), 10)).toBe('shopkeeper');
});
