import { measured, type Study } from './study.ts';

export const sayAndDo: Study = {
  row: 13,
  source: 'BVA for Syntec Numérique (n = 1,057); the article quotes it as 80 / 70, Sept. 2013',
  confidence: ['S'],
  method:
    'People were asked whether they trust that their data stay confidential, and whether they would change their habits. Here, what they say: whether they find it acceptable that what they buy goes to a house with which the shop works. What they do: whether a loyalty card with an e-mail every other week or so, built on what they buy, still brings them more than it costs. The press printed 80 % as distrust; the article calls it awareness of the risk.',
  findings: (panel) => {
    const bought = { type: 'purchases', silo: 'till', relevance: 0.5 } as const;
    const of = measured(
      {
        name: 'say and do',
        cells: {
          said: { purpose: 'share', facts: [{ ...bought, expected: false }] },
          done: {
            purpose: 'sell',
            facts: [{ ...bought, consent: true }],
            frequency: 0.6,
            weeks: 8,
          },
        },
        measures: ['accepts', 'goesOn'],
      },
      panel,
    );
    return [
      {
        what: 'distrust confidentiality',
        published: '80 %',
        simulated: 1 - of('said', 'accepts'),
        band: [0.72, 0.88],
      },
      {
        what: 'will not change their habits',
        published: '72 %',
        simulated: of('done', 'goesOn'),
        band: [0.64, 0.8],
      },
    ];
  },
};
