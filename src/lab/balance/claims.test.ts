import { describe, expect, it } from 'vitest';
import type { Outcome } from '../game/outcome.ts';
import { estimate } from '../statistics/interval.ts';
import { planClaim } from './best-plans.ts';
import { plansFor, sayPlan } from './fixed-plans.ts';
import type { OfferedUse } from './offered-uses.ts';
import { recipeClaim, recipes } from './recipes.ts';
import { kindClaim } from './right-decisions.ts';
import { welcomeClaims, welcomeShares } from './welcome-shares.ts';

const reader: readonly Outcome[] = [60, 62, 64, 66].map((overall, seed) => ({
  seed,
  steps: 0,
  firmValue: 0,
  service: 0,
  atEase: 0,
  discernment: 0,
  caution: 0.5,
  overall,
  sales: [],
}));
const [plan] = plansFor(['serve']);
if (plan === undefined) throw new Error('no plan');
const planned = (factor: number) => {
  const values = reader.map(({ overall }) => factor * overall);
  return [{ plan, values, overall: estimate(values) }];
};

describe('fixed plans', () => {
  it('are all told apart', () => {
    const names = plansFor(['serve', 'sell']).map(sayPlan);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    [0.5, true],
    [0.95, false],
    [1.2, false],
  ])('must stay a tenth behind the reader: one at %f of it', (factor, holds) => {
    expect(planClaim(planned(factor), reader).holds).toBe(holds);
  });
});

describe('kinds of decision', () => {
  const claim = (right: number) => kindClaim([{ kind: 'sending', mattered: 20, right }]).holds;

  it('are neither always nor never right', () => {
    expect([claim(0), claim(10), claim(20)]).toEqual([false, true, false]);
  });

  it('are not judged on a few', () => {
    expect(kindClaim([{ kind: 'linking', mattered: 2, right: 2 }]).holds).toBeNull();
  });
});

describe('offered uses', () => {
  const use = (welcome: boolean, channel: 'counter' | 'text'): OfferedUse => ({
    shop: 'reader',
    act: 0,
    welcome,
    source: 'nothing',
    draft: {
      portrait: 'somebody',
      purpose: 'serve',
      facts: [],
      channel,
      moment: 'morning',
      explain: false,
      choice: false,
    },
  });
  const uses = [use(true, 'counter'), use(true, 'counter'), use(false, 'text'), use(false, 'text')];

  it('are counted by act and by channel', () => {
    const { all, parts } = welcomeShares(uses, 0);
    expect(all).toMatchObject({ uses: 4, welcome: 0.5 });
    expect(parts.find(({ of }) => of === 'by counter')).toMatchObject({ uses: 2, welcome: 1 });
    expect(welcomeShares(uses, 1).all.uses).toBe(0);
  });

  it('make recipes, none of which may be always welcome', () => {
    const surest = (welcome: boolean) =>
      recipeClaim(recipes(Array.from({ length: 40 }, () => use(welcome, 'counter')))).holds;
    expect([surest(true), surest(false), recipeClaim(recipes(uses)).holds]).toEqual([
      false,
      true,
      null,
    ]);
  });

  it('must be welcome half of the time, where there are any', () => {
    const claims = welcomeClaims(
      [0.3, 0.5, 0.7].map((welcome) => ({ of: 'act', uses: 9, welcome })),
    );
    expect(claims.map(({ holds }) => holds)).toEqual([false, true, false]);
    expect(welcomeClaims([{ of: 'act', uses: 0, welcome: 0 }])[0]?.holds).toBeNull();
  });
});
