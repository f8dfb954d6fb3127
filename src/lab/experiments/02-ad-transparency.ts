import { measured, type Study } from './study.ts';

export const adTransparency: Study = {
  row: 2,
  source: 'Kim, Barasz & John 2019, Journal of Consumer Research 45(5)',
  confidence: ['A', 'S'],
  method:
    'People saw an advertisement with a line that told why they saw it: by what they did on this site or on others, by what they had said or by what was concluded about them; a loyalty site told or did not tell of an acceptable flow; and a site that crossed gave, or did not give, a way out. Purchase interest was compared. Here a label tells of one fact (awareness 1); an acceptable flow told on a trusted site also says why.',
  findings: (panel) => {
    const browsed = { type: 'browsing', silo: 'website', relevance: 0.5 } as const;
    const across = { ...browsed, expected: false } as const;
    const of = measured(
      {
        name: 'ad transparency',
        cells: {
          within: { facts: [browsed], awareness: 1 },
          across: { facts: [across], awareness: 1 },
          'across, with control': { facts: [across], awareness: 1, control: true },
          stated: {
            facts: [{ type: 'tastes', silo: 'website', origin: 'declared' }],
            awareness: 1,
          },
          inferred: {
            facts: [{ type: 'tastes', silo: 'website', origin: 'inferred' }],
            awareness: 1,
          },
          'loyalty, told': {
            facts: [{ type: 'purchases', silo: 'loyalty-desk', consent: true }],
            trust: 0.75,
            explanation: true,
          },
          'loyalty, untold': {
            facts: [{ type: 'purchases', silo: 'loyalty-desk', consent: true }],
            trust: 0.75,
          },
        },
        measures: ['intent'],
      },
      panel,
    );
    const ratio = (first: string, second: string): number =>
      of(first, 'intent') / of(second, 'intent');
    return [
      {
        what: 'interest, across sites told / within site told',
        published: '0.76 (±0.07)',
        simulated: ratio('across', 'within'),
        band: [0.69, 0.83],
      },
      {
        what: 'interest, inferred told / stated told',
        published: '0.83 (±0.07)',
        simulated: ratio('inferred', 'stated'),
        band: [0.76, 0.9],
      },
      {
        what: 'interest, acceptable flow told on a trusted loyalty site / not told',
        published: '1.11 (≥ 1.03)',
        simulated: ratio('loyalty, told', 'loyalty, untold'),
        band: [1.03, 1.3],
      },
      {
        what: 'interest, across sites told with real control / within site told',
        published: '0.95 to 1.05',
        simulated: ratio('across, with control', 'within'),
        band: [0.95, 1.05],
      },
    ];
  },
};
