import type { Experiment } from '../index.ts';

/**
 * Is it worse to say at once what one uses, or to have it found out? The same offer, built on what was looked at on
 * other sites, says so; or passes it over, and a later message lets it be seen; or the later message gives reasons and a
 * way out. Two messages are never too many here (`capacity`). A control group gets nothing.
 *
 *     npm run lab -- experiment src/lab/examples/found-out.ts
 */
const looked = { type: 'browsing', silo: 'website', expected: false, relevance: 0.6 } as const;
const silent = { facts: [looked], awareness: 0.1, capacity: 20 };
const open = { facts: [looked], awareness: 1, capacity: 20 };

export const experiment: Experiment = {
  name: 'Found out',
  about: 'What does a message cost that shows what an earlier one had used without a word?',
  population: { size: 2_000, seed: 11 },
  cells: {
    nothing: { frequency: 0 },
    'said at once': open,
    'never said': { before: [silent], ...silent },
    'found out': { before: [silent], ...open },
    'found out, with reasons': { before: [silent], ...open, explanation: true, control: true },
  },
  measures: ['feeling', 'intent', 'trustChange', 'uneasy', 'lies'],
  compare: {
    'found out / said at once': ['found out', 'said at once'],
    'reasons / none': ['found out, with reasons', 'found out'],
    'never said / nothing': ['never said', 'nothing'],
  },
  terms: true,
};
