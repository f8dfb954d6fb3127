import { describe, expect, it } from 'vitest';
import { norm } from '../../engine/consumer/contextual-integrity.ts';
import { flowOf } from '../../engine/consumer/flow.ts';
import { DATA_TYPES, PURPOSES } from '../../protocol/vocabulary.ts';
import { rankCorrelation } from '../statistics/correlation.ts';
import { scenario } from '../testing/shipped.ts';
import { appropriateness } from './appropriateness.ts';
import { crossValidate, secondaryGap } from './cross-validation.ts';
import { fitNorm, isInEngine, predict } from './fit.ts';
import { readVignettes } from './matrix.ts';
import { RECIPIENTS } from './recipients.ts';
import { USES } from './uses.ts';

const vignettes = readVignettes();

describe('norms fitted on the vignettes', () => {
  it('reads all of the given half, every name known', () => {
    expect(vignettes).toHaveLength(49);
    for (const { type, recipient, use } of vignettes)
      expect(Number.isFinite(appropriateness(type, recipient, use))).toBe(true);
  });

  it('finds again the weights that the engine holds', () => {
    expect(isInEngine(fitNorm(vignettes))).toBe(true);
  });

  it('orders cells that it has not seen, and a constant for each type would not do', () => {
    const spearman = new Map(crossValidate(vignettes).map((check) => [check.name, check.spearman]));
    expect(spearman.get('fitted on all')).toBeGreaterThan(0.94);
    for (const unseen of ['data type', 'recipient', 'recipient and use', 'cell'])
      expect(spearman.get(`each ${unseen} unseen`)).toBeGreaterThan(0.9);
    expect(spearman.get('a constant for each data type')).toBeLessThan(0.5);
  });

  it('holds secondary uses for worse, by as much as people do', () => {
    const weights = fitNorm(vignettes);
    const published = secondaryGap(vignettes, ({ rating }) => rating);
    const fitted = secondaryGap(vignettes, (vignette) => predict(vignette, weights));
    expect(published).toBeCloseTo(-33.3, 1);
    expect(Math.abs(fitted - published)).toBeLessThan(3);
  });
});

describe('flows that no vignette holds', () => {
  it('answers for every kind of data of the game, and selling on is a violation for all', () => {
    for (const type of DATA_TYPES) {
      const served = appropriateness(type, 'home retailer', 'serve');
      const sold = appropriateness(type, 'data broker', 'sell-on');
      expect(sold).toBeLessThan(-30);
      expect(sold).toBeLessThan(served);
    }
  });

  it('the recipient decides: health to the doctor, sport to the club, money to the bank', () => {
    for (const [type, right] of [
      ['health', 'doctor'],
      ['sport', 'sports club'],
      ['income', 'bank'],
      ['receipts', 'supermarket'],
      ["child's location", 'family'],
    ] as const)
      expect(appropriateness(type, right, 'primary')).toBeGreaterThan(
        appropriateness(type, 'home retailer', 'primary'),
      );
  });

  it("the game's purposes are the same flows by the engine's table as by name", () => {
    const byName: number[] = [];
    const byEngine: number[] = [];
    for (const type of DATA_TYPES)
      for (const purpose of PURPOSES) {
        const recipient = { share: 'partner', 'sell-on': 'data broker' } as const;
        const who =
          purpose === 'share' || purpose === 'sell-on' ? recipient[purpose] : 'home retailer';
        byName.push(appropriateness(type, who, purpose));
        byEngine.push(100 * norm(flowOf(scenario.manifest.dataTypes[type], purpose)));
      }
    expect(rankCorrelation(byName, byEngine)).toBeGreaterThan(0.9);
  });

  it('every recipient and use that has a name keeps to the scale', () => {
    for (const recipient of Object.keys(RECIPIENTS))
      for (const use of Object.keys(USES))
        expect(Math.abs(appropriateness('photos', recipient, use))).toBeLessThan(100);
  });

  it('takes features of one’s own', () => {
    const diary = { sensitivity: 0.9, spheres: { ties: 0.8 } };
    const notary = { trade: { identity: 1, means: 0.8 }, duty: 1 };
    expect(appropriateness(diary, notary, { stakes: 0.5, away: 0.2 })).toBeLessThan(-40);
  });

  it('refuses a name that it does not know, naming those that it knows, and features out of range', () => {
    expect(() => appropriateness('shoe size', 'doctor', 'primary')).toThrow(
      /No data type “shoe size”.*purchases/,
    );
    expect(() => appropriateness('health', 'doctor', { stakes: 3, away: 0 })).toThrow(
      /stakes: found 3, expected a number from 0 to 1/,
    );
  });
});
