import { describe, expect, it } from 'vitest';
import { MEASURES } from '../measures/measures.ts';
import type { Experiment } from './cell.ts';
import { readExperiment } from './read-experiment.ts';
import { runExperiment } from './run-experiment.ts';

const run = (experiment: unknown) => runExperiment(readExperiment(experiment, 'x.ts'));

const small = { size: 200, seed: 3 };

const plain: Experiment = {
  name: 'plain',
  population: small,
  cells: { one: { facts: [{ type: 'purchases' }] } },
  measures: ['feeling'],
};

const refusal = (experiment: unknown): string => {
  try {
    readExperiment(experiment, 'x.ts');
    return '';
  } catch (error) {
    return String(error);
  }
};

const withCell = (cell: unknown, measures: readonly string[] = ['feeling']) =>
  refusal({ ...plain, cells: { bold: cell }, measures });

describe('an experiment', () => {
  it('gives the same answer each time, and another to other people', () => {
    expect(run(plain)).toEqual(run(plain));
    expect(run(plain)).not.toEqual(run({ ...plain, population: { ...small, seed: 4 } }));
  });

  it('can measure everything of one cell', () => {
    const cell = {
      facts: [{ type: 'purchases' }],
      frequency: 1,
      weeks: 4,
      offer: { price: 2, endowed: true },
      breach: {},
    };
    const { cells } = run({ ...plain, cells: { one: cell }, measures: [...MEASURES] });
    const found = cells.one?.measures ?? {};
    expect(Object.keys(found).sort()).toEqual([...MEASURES].sort());
    for (const value of Object.values(found)) expect(Number.isFinite(value.mean)).toBe(true);
  });

  it('meets only the people whom a cell is about', () => {
    const { cells } = run({
      ...plain,
      cells: { all: {}, worried: { people: { segments: ['fundamentalist'] } } },
    });
    expect(cells.all?.people).toBe(200);
    expect(cells.worried?.people).toBeLessThan(80);
  });

  it('shows what studies of its kind show: awareness, mistaken identity, frequency, trust', () => {
    const crossed = { type: 'browsing', silo: 'website', expected: false };
    const { cells } = run({
      ...plain,
      cells: {
        unaware: { facts: [crossed], awareness: 0.1 },
        aware: { facts: [crossed], awareness: 1 },
        excused: { facts: [crossed], explanation: true },
        namesake: { facts: [{ ...crossed, truth: 'someone-else' }], awareness: 1 },
        trusted: { facts: [crossed], awareness: 1, trust: 0.9 },
        rare: { facts: [crossed], frequency: 0.25 },
        often: { facts: [crossed], frequency: 5 },
      },
      measures: ['responds', 'toleranceChange'],
    });
    const of = (cell: string, measure: 'responds' | 'toleranceChange' = 'responds'): number =>
      cells[cell]?.measures[measure]?.mean ?? 0;
    expect(of('aware')).toBeLessThan(of('unaware'));
    expect(of('excused')).toBeLessThan(of('unaware'));
    expect(of('namesake')).toBeLessThan(of('aware'));
    expect(of('trusted')).toBeGreaterThan(of('aware'));
    expect(of('often', 'toleranceChange')).toBeLessThan(of('rare', 'toleranceChange'));
  });
});

describe('an impossible cell', () => {
  it('is refused by name: file, cell, what was found, what was expected', () => {
    expect(withCell({ facts: [{ type: 'purchases', depth: 5 }] })).toMatch(
      /x\.ts: cell “bold”, facts\[0\]\.depth: found 5;.*1\|2\|3/,
    );
    expect(withCell({ frequency: -1 })).toMatch(/cell “bold”, frequency: found -1;.*>0/);
    expect(withCell({ chanel: 'email' })).toMatch(/cell “bold”.*chanel/);
    expect(withCell({ facts: [{ type: 'shoe size' }] })).toMatch(
      /cell “bold”.*“shoe size”.*purchases/,
    );
  });

  it('is refused when its parts make no sense together', () => {
    expect(withCell({ awareness: 1 })).toMatch(/awareness: found with no facts, expected/);
    expect(withCell({ facts: [{ type: 'purchases' }], explanation: true, awareness: 0.2 })).toMatch(
      /explanation: found true with an awareness of 0.2, expected/,
    );
    expect(withCell({ facts: [{ type: 'means', origin: 'bought', consent: true }] })).toMatch(
      /facts\[0\]\.consent: found true/,
    );
    expect(withCell({}, ['keepsPrivacy'])).toMatch(/offer: found nothing, expected/);
    expect(withCell({}, ['disables'])).toMatch(/frequency: found nothing/);
    expect(withCell({}, ['accepts'])).toMatch(/facts: found none/);
    expect(withCell({}, ['joy'])).toMatch(/measures.*“?joy/);
  });

  it('tells all that is wrong at once', () => {
    const said = refusal({
      ...plain,
      cells: { a: { discount: 3 }, b: { trust: -1 } },
      measures: ['feeling'],
    });
    expect(said).toMatch(/cell “a”, discount: found 3/);
    expect(said).toMatch(/cell “b”, trust: found -1/);
  });
});
