import { describe, expect, it } from 'vitest';
import { FOUND_OUT } from '../../engine/consumer/constants.ts';
import { INTENT } from '../measures/constants.ts';
import { MEASURES, type Measure } from '../measures/measures.ts';
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

describe('what came before', () => {
  const crossed = { type: 'browsing', silo: 'website', expected: false };
  const unseen = { facts: [crossed], awareness: 0 };
  const measured = (cells: Record<string, unknown>, measures: readonly Measure[]) => {
    const result = run({ ...plain, cells, measures, terms: true });
    return {
      result,
      of: (cell: string, measure: Measure): number =>
        result.cells[cell]?.measures[measure]?.mean ?? Number.NaN,
    };
  };

  it('is still there: what was used without a word is found out, and then hurts more', () => {
    const { of, result } = measured(
      {
        once: { facts: [crossed], awareness: 1 },
        'found out': { before: [unseen], facts: [crossed], awareness: 1 },
        unseen: { before: [unseen], ...unseen },
      },
      ['feeling', 'trustChange'],
    );
    expect(of('found out', 'feeling')).toBeLessThan(of('once', 'feeling'));
    expect(of('unseen', 'feeling')).toBeGreaterThan(of('once', 'feeling'));
    const crossing = (cell: string): number => result.cells[cell]?.terms?.crossing?.mean ?? 0;
    expect(crossing('found out') / crossing('once')).toBeCloseTo(1 + FOUND_OUT, 6);
  });

  it('is felt when it was taken covertly, once it comes to light', () => {
    const taken = { type: 'browsing', covert: true };
    const asked = { type: 'browsing', consent: true };
    const { result } = measured(
      {
        covert: { facts: [taken], awareness: 1 },
        unseen: { facts: [taken], awareness: 0 },
        later: { before: [{ facts: [taken], frequency: 0 }], facts: [asked], awareness: 1 },
        overt: { facts: [asked], awareness: 1 },
      },
      ['feeling'],
    );
    const provenance = (cell: string): number => result.cells[cell]?.terms?.provenance?.mean ?? 0;
    expect([provenance('overt'), provenance('unseen')]).toEqual([0, 0]);
    expect(provenance('covert')).toBeLessThan(0);
    expect(provenance('later')).toBe(provenance('covert'));
    expect(withCell({ facts: [{ ...asked, covert: true }] })).toMatch(/facts\[0\]\.covert: found/);
    expect(withCell({ facts: [{ ...taken, origin: 'bought' }] })).toMatch(/covert: .* was bought/);
  });

  it('wears trust before the next word, and counts as a contact', () => {
    const { of, result } = measured(
      {
        alone: { facts: [crossed] },
        'after a leak': {
          before: [{ facts: [crossed], frequency: 0, breach: {} }],
          facts: [crossed],
        },
        'after many letters': { before: [{ frequency: 5, weeks: 8 }], facts: [crossed] },
        'after many calls': {
          before: [{ channel: 'phone', frequency: 5, weeks: 8 }],
          facts: [crossed],
        },
      },
      ['intent', 'leaves'],
    );
    expect(of('after a leak', 'intent')).toBeLessThan(of('alone', 'intent'));
    expect(of('after a leak', 'leaves')).toBeGreaterThan(of('alone', 'leaves'));
    const fatigue = (cell: string): number => result.cells[cell]?.terms?.fatigue?.mean ?? 0;
    expect(fatigue('alone')).toBe(0);
    expect(fatigue('after many letters')).toBeLessThan(fatigue('after many calls'));
    expect(fatigue('after many calls')).toBeLessThan(0);
  });

  it('may be nothing at all: a control group has no measure of a contact', () => {
    const { of, result } = measured({ control: { frequency: 0 } }, [
      'intent',
      'trustChange',
      'opens',
    ]);
    expect([of('control', 'trustChange'), of('control', 'opens')]).toEqual([0, Number.NaN]);
    expect(of('control', 'intent')).toBeCloseTo(INTENT.base, 12);
    expect(result.cells.control?.terms).toBeUndefined();
  });

  it('makes some lie about what they are asked', () => {
    const cruel = {
      facts: [{ type: 'health', silo: 'social', expected: false, truth: 'stale' }],
      frequency: 2,
    };
    const { of } = measured({ served: { purpose: 'serve' }, worn: { before: [cruel] } }, ['lies']);
    expect(of('served', 'lies')).toBeLessThan(of('worn', 'lies'));
  });

  it('is refused where it cannot be, by its place', () => {
    expect(withCell({ before: [{}, { weeks: 3 }] })).toMatch(
      /cell “bold”, before\[1\]\.weeks: found 3/,
    );
    expect(withCell({ before: [{ trust: 1 }] })).toMatch(/cell “bold”, before\[0\].*trust/);
  });
});

describe('what happens beside messages', () => {
  const held = [{ type: 'health' }, { type: 'means' }];
  const quiet = { frequency: 0, weeks: 8 };
  const { cells } = run({
    ...plain,
    cells: {
      nothing: quiet,
      blamed: { ...quiet, heard: -0.5 },
      praised: { ...quiet, heard: 0.5 },
      hoarded: { ...quiet, held },
      erased: { ...quiet, held, erased: true },
    },
    measures: ['toleranceChange'],
  });
  const of = (cell: string): number => cells[cell]?.measures.toleranceChange?.mean ?? Number.NaN;

  it('moves people too: what others say, what is held for nothing, what is erased', () => {
    expect(of('nothing')).toBe(0);
    expect(of('blamed')).toBeLessThan(0);
    expect(of('praised')).toBeGreaterThan(0);
    expect(of('hoarded')).toBeLessThan(0);
    expect(of('erased')).toBeGreaterThan(of('hoarded'));
    expect(withCell({ erased: true })).toMatch(/erased: found true with nothing held/);
    expect(withCell({ held: [{ type: 'blood' }] })).toMatch(/held\[0\]\.type: No data type/);
  });

  it('makes fewer agree when more is asked of them', () => {
    const asked = run({
      ...plain,
      cells: {
        little: { facts: [{ type: 'name' }] },
        much: { facts: [{ type: 'name' }, { type: 'health' }, { type: 'means' }] },
      },
      measures: ['agrees'],
    });
    const agree = (cell: string): number => asked.cells[cell]?.measures.agrees?.mean ?? Number.NaN;
    expect(agree('much')).toBeLessThan(agree('little'));
  });
});

describe('what people accept', () => {
  it('is less of what was left for something else, as far as the use does not say so already', () => {
    const shown = (expected: boolean, use: string) => ({
      facts: [{ type: 'browsing', silo: 'website', expected }],
      use,
    });
    const { cells } = run({
      ...plain,
      cells: {
        here: shown(true, 'send own offers'),
        elsewhere: shown(false, 'send own offers'),
        'sold here': shown(true, 'sell to others'),
        'sold elsewhere': shown(false, 'sell to others'),
      },
      measures: ['accepts'],
    });
    const of = (cell: string): number => cells[cell]?.measures.accepts?.mean ?? Number.NaN;
    expect(of('elsewhere')).toBeLessThan(of('here'));
    expect(of('sold elsewhere')).toBe(of('sold here'));
  });
});

describe('the price of privacy', () => {
  it('is higher for what is more private, and lower when reasons and a way out are given', () => {
    const offer = { price: 2, endowed: true };
    const { cells } = run({
      ...plain,
      cells: {
        bought: { facts: [{ type: 'purchases' }], offer },
        ill: { facts: [{ type: 'health' }], offer },
        'ill, in control': { facts: [{ type: 'health' }], explanation: true, control: true, offer },
      },
      measures: ['keepsPrivacy'],
    });
    const of = (cell: string): number => cells[cell]?.measures.keepsPrivacy?.mean ?? Number.NaN;
    expect(of('ill')).toBeGreaterThan(of('bought'));
    expect(of('ill, in control')).toBeLessThan(of('ill'));
  });
});

describe('words and addresses', () => {
  it('written for nobody, or sent to another house, do less', () => {
    const facts = [{ type: 'purchases', relevance: 0.8 }];
    const { cells } = run({
      ...plain,
      cells: {
        theirs: { facts },
        template: { facts, template: true },
        astray: { facts, wrongAddress: true },
      },
    });
    const of = (cell: string): number => cells[cell]?.measures.feeling?.mean ?? Number.NaN;
    expect(of('template')).toBeLessThan(of('theirs'));
    expect(of('astray')).toBeLessThan(of('theirs'));
  });
});

describe('two cells compared', () => {
  const facts = [{ type: 'browsing', expected: false }];
  const cells = {
    aware: { facts, awareness: 1 },
    unaware: { facts, awareness: 0 },
    worried: { facts, awareness: 1, people: { segments: ['fundamentalist'] } },
  };

  it('are compared person by person when the people are the same', () => {
    const result = run({
      ...plain,
      cells,
      measures: ['intent'],
      compare: { told: ['aware', 'unaware'], worry: ['worried', 'aware'] },
    });
    const mean = (cell: string): number => result.cells[cell]?.measures.intent?.mean ?? 0;
    const margin = (cell: string): number => result.cells[cell]?.measures.intent?.margin ?? 0;
    const told = result.compare.told?.intent;
    expect(told?.mean).toBeCloseTo(mean('aware') - mean('unaware'), 12);
    expect(told?.ratio).toBeCloseTo(mean('aware') / mean('unaware'), 12);
    expect(result.compare.worry?.intent?.margin).toBeCloseTo(
      Math.sqrt(margin('worried') ** 2 + margin('aware') ** 2),
      12,
    );
  });

  it('are no multiple of each other across 0', () => {
    const result = run({
      ...plain,
      cells: { none: { frequency: 0 }, ...cells },
      compare: { told: ['aware', 'none'] },
    });
    expect(result.compare.told?.feeling?.ratio).toBeNull();
  });

  it('must be cells of the experiment', () => {
    expect(refusal({ ...plain, compare: { told: ['one', 'two'] } })).toMatch(
      /x\.ts: compare\.told\[1\]: found "two"; expected one of the cells: one/,
    );
  });
});

describe('an impossible cell', () => {
  it('is refused by name: file, cell, what was found, what was expected', () => {
    expect(withCell({ facts: [{ type: 'purchases', depth: 5 }] })).toMatch(
      /x\.ts: cell “bold”, facts\[0\]\.depth: found 5;.*1\|2\|3/,
    );
    expect(withCell({ frequency: -1 })).toMatch(/cell “bold”, frequency: found -1;.*>=0/);
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
