import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AT_STAKE, firmPart, overallResult, servicePart } from './overall-result.ts';

const yardstick = { leftAlone: 6000, uses: 8 };
const result = (firmValue: number, serviceRendered: number): number =>
  overallResult({ firmValue, serviceRendered }, yardstick);
const euros = fc.integer({ min: 0, max: 12_000 });
const points = fc.double({ min: 0, max: 12, noNaN: true });

describe('the overall result', () => {
  it('has its marks: left as found is one half, a fifth more is the whole, a fifth less nothing', () => {
    expect(firmPart(6000, yardstick)).toBe(0.5);
    expect(firmPart(6000 * (1 + AT_STAKE), yardstick)).toBeCloseTo(1);
    expect(firmPart(6000 * (1 - AT_STAKE), yardstick)).toBeCloseTo(0);
    expect(servicePart(8, yardstick)).toBe(1);
    expect(result(7200, 8)).toBeCloseTo(100);
  });

  it('needs both', () => {
    fc.assert(
      fc.property(euros, points, (value, service) => {
        expect(result(value, 0)).toBe(0);
        expect(result(6000 * (1 - AT_STAKE) - 1, service)).toBe(0);
      }),
    );
  });

  it('never falls when either grows', () => {
    fc.assert(
      fc.property(euros, points, euros, points, (value, service, more, moreService) => {
        expect(result(value + more, service + moreService)).toBeGreaterThanOrEqual(
          result(value, service),
        );
      }),
    );
  });
});
