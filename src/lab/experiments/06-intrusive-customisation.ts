import { ABOVE_ZERO, measured, type Study } from './study.ts';

export const intrusiveCustomisation: Study = {
  row: 6,
  source: 'van Doorn & Hoekstra 2013, Marketing Letters 24',
  confidence: ['A'],
  method:
    'People judged an online offer built on what they had browsed, on that and who they are, or on that and what they had bought; with or without a discount; fitting their need more or less. Here the same facts are added to each other; a discount is 30 %.',
  findings: (panel) => {
    const browsed = (relevance: number) =>
      ({ type: 'browsing', silo: 'website', relevance }) as const;
    const identity = { type: 'name', silo: 'email-funnel', expected: false, relevance: 0 } as const;
    const bought = {
      type: 'purchases',
      silo: 'till',
      expected: false,
      relevance: 0,
      depth: 2,
    } as const;
    const of = measured(
      {
        name: 'intrusive customisation',
        cells: {
          browsing: { facts: [browsed(0.4)] },
          'browsing, discount': { facts: [browsed(0.4)], discount: 0.3 },
          'browsing, fitting': { facts: [browsed(0.9)] },
          identity: { facts: [browsed(0.4), identity] },
          transactions: { facts: [browsed(0.4), bought] },
          both: { facts: [browsed(0.4), identity, bought] },
          'both, discount': { facts: [browsed(0.4), identity, bought], discount: 0.3 },
          'both, fitting': { facts: [browsed(0.9), identity, bought] },
        },
        measures: ['intrusion', 'intent', 'feeling'],
      },
      panel,
    );
    const rise = (cell: string): number => of(cell, 'intrusion') - of('browsing', 'intrusion');
    const gain = (from: string, to: string): number => of(to, 'intent') - of(from, 'intent');
    const direction = { published: 'above 0', band: ABOVE_ZERO, digits: 3 } as const;
    return [
      {
        ...direction,
        what: 'intrusion, with identity less browsing alone',
        simulated: rise('identity'),
      },
      {
        ...direction,
        what: 'intrusion, with transactions less browsing alone',
        simulated: rise('transactions'),
      },
      {
        what: 'feeling, with a discount less without',
        published: 'a discount does not compensate',
        simulated: of('both, discount', 'feeling') - of('both', 'feeling'),
        band: [-1e-9, 1e-9],
        digits: 3,
      },
      {
        what: 'intrusion, with a discount less without',
        published: 'a discount does not compensate',
        simulated: of('both, discount', 'intrusion') - of('both', 'intrusion'),
        band: [-1e-9, 1e-9],
        digits: 3,
      },
      {
        ...direction,
        what: 'intent, fitting less not',
        simulated: gain('browsing', 'browsing, fitting'),
      },
      {
        ...direction,
        what: 'what fit adds to intent, less as intrusion rises',
        simulated: gain('browsing', 'browsing, fitting') - gain('both', 'both, fitting'),
      },
    ];
  },
};
