import { describe, expect, it } from 'vitest';
import { scenario } from '../testing/shipped.ts';
import { plansFor } from './fixed-plans.ts';
import { gamesOf, measureBalance, type Settings } from './measure-balance.ts';
import { balanceDocument } from './write-document.ts';

const settings: Settings = { scenario, seeds: 2, plans: plansFor(['serve']).slice(0, 3) };

describe('the balance', () => {
  let played = 0;
  const balance = measureBalance(settings, () => {
    played += 1;
  });

  it('plays as many games as it said', () => {
    expect(played).toBe(gamesOf(settings));
  });

  it('is written down whole: every player, every claim, what fails included', () => {
    const document = balanceDocument(balance);
    for (const name of Object.keys(balance.results)) expect(document).toContain(`| ${name} |`);
    for (const { text } of balance.claims) expect(document).toContain(text);
    expect(document).toContain('npm run lab -- balance --seeds 2');
  });

  it('looks at uses in every act', () => {
    for (const { all, parts } of balance.shares) {
      expect(all.uses).toBeGreaterThan(50);
      expect(parts.map(({ of }) => of)).toContain('by counter');
    }
  });
});
