import { describe, expect, it } from 'vitest';
import type { Alternative, Otherwise, Weighed } from '../../../session/what-if/told.ts';
import { truthOf } from './bets.ts';
import { ranked } from './ranking.ts';

const other = (
  otherwise: Otherwise,
  atEase: number,
  serviceRendered: number,
  firmValue: number,
): Alternative => ({ otherwise, change: { atEase, serviceRendered, firmValue } });

const weighed = (step: number, alternatives: readonly Alternative[]): Weighed => ({
  step,
  week: 1,
  sent: true,
  alternatives,
  draft: {
    portrait: 'nadia',
    purpose: 'sell',
    facts: [],
    channel: 'email',
    moment: 'morning',
    explain: false,
    choice: false,
  },
});

describe('what mattered most', () => {
  it('comes first, euros not drowning people, and what had no alternative is left out', () => {
    const all = [
      weighed(1, [other('silent', 0, -0.1, 100), other('why', 0, 0, 5)]),
      weighed(2, []),
      weighed(3, [other('silent', 0, 0, 0), other('why', 6, 0.2, 90)]),
    ];
    expect(
      ranked(all).map(({ step, alternatives }) => [step, ...alternatives.map((a) => a.otherwise)]),
    ).toEqual([
      [3, 'why', 'silent'],
      [1, 'silent', 'why'],
    ]);
  });
  it('keeps the order of the game where nothing would have changed', () => {
    const still = [weighed(1, [other('silent', 0, 0, 0)]), weighed(2, [other('silent', 0, 0, 0)])];
    expect(ranked(still)).toEqual(still);
  });
});

describe('a bet', () => {
  it('is on people: less than half of one is as many', () => {
    expect([0.4, -0.4, 0.5, -0.5].map((n) => truthOf(other('silent', n, 9, 9)))).toEqual([
      'same',
      'same',
      'more',
      'fewer',
    ]);
  });
});
