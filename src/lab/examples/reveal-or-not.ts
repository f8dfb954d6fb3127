import type { Experiment } from '../index.ts';

/**
 * Should a shop say that it guessed? The same offer leans on something told or on something concluded; it is passed over
 * in silence or named on a label; and with the label comes, or does not come, a way out.
 *
 *     npm run lab -- experiment src/lab/examples/reveal-or-not.ts
 */
const told = { type: 'home', silo: 'newsletter', origin: 'declared', relevance: 0.7 } as const;
const guessed = { ...told, silo: 'till', origin: 'inferred' } as const;

export const experiment: Experiment = {
  name: 'Reveal or not',
  about:
    'Does naming a conclusion cost more than naming what was told, and does a way out make up for it?',
  population: { size: 2_000, seed: 7 },
  cells: {
    'told, unnamed': { facts: [told], purpose: 'sell', awareness: 0.2 },
    'told, named': { facts: [told], purpose: 'sell', awareness: 1 },
    'guessed, unnamed': { facts: [guessed], purpose: 'sell', awareness: 0.2 },
    'guessed, named': { facts: [guessed], purpose: 'sell', awareness: 1 },
    'guessed, named, a way out': { facts: [guessed], purpose: 'sell', awareness: 1, control: true },
  },
  measures: ['intrusion', 'responds', 'intent', 'trustChange', 'uneasy'],
};
