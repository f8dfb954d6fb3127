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
    expect(withCell({}, ['feeling', 'feeling'])).toMatch(/measures: .*each measure once/);
  });

  it('is refused when it is no data, and whatever cannot be written down is said all the same', () => {
    expect(refusal(() => plain)).toMatch(
      /x\.ts: the experiment: found a function, expected an obj/,
    );
    expect(refusal(Promise.resolve(plain))).toMatch(/found a promise, expected an object/);
    expect(withCell({ discount: 1n })).toMatch(/cell “bold”, discount: found 1;/);
    expect(withCell({ trust: Number.NaN })).toMatch(/cell “bold”, trust: found NaN;/);
  });

  it('is refused when it comes to nothing', () => {
    const facts = [{ type: 'purchases' }];
    expect(withCell({ frequency: 0.03 })).toMatch(/frequency: found 0.03, which comes to no cont/);
    expect(withCell({ weeks: 52 })).toMatch(/weeks: found 52 with no frequency, expected/);
    expect(withCell({ breach: {} })).toMatch(/breach: found with no facts, expected/);
    expect(withCell({ purpose: 'share' })).toMatch(/purpose: found "share" with no facts/);
    expect(withCell({ use: 'research' })).toMatch(/use: found with no facts/);
    expect(withCell({ facts: [{ type: 'means', truth: 'lie' }] })).toMatch(
      /facts\[0\]\.truth: found "lie" for a fact that was observed/,
    );
    expect(withCell({ facts, people: { segments: ['unconcerned'], concern: [0.9, 1] } })).toMatch(
      /cell “bold”, people: found nobody/,
    );
  });

  it('names the part in which a name is not known', () => {
    const facts = [{ type: 'purchases' }, { type: 'blood' }];
    const said = withCell({ facts, recipient: 'nobody', use: 'nothing' });
    expect(said).toMatch(/cell “bold”, facts\[1\]\.type: No data type “blood”/);
    expect(said).toMatch(/cell “bold”, recipient: No recipient “nobody”/);
    expect(said).toMatch(/cell “bold”, use: No use “nothing”/);
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
