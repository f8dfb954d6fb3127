import { measured, type Study } from './study.ts';

export const perceivedControl: Study = {
  row: 3,
  source: 'Tucker 2014, Journal of Marketing Research 51(5)',
  confidence: ['A'],
  method:
    'A charity advertised on a social network, to people chosen by what their profile says and in words that said so, or in the same words for all, before and after the network gave its members more control over their data. Clicks were counted. Here a message leans on two declared interests that were left for something else, or on nothing, without and with a real choice.',
  findings: (panel) => {
    const profile = [
      { type: 'tastes', silo: 'social', origin: 'declared', expected: false, relevance: 0.6 },
      {
        type: 'social media posts',
        silo: 'social',
        origin: 'declared',
        expected: false,
        relevance: 0.5,
      },
    ] as const;
    const shown = {
      channel: 'social-reply',
      recipient: 'social network',
      use: 'targeted advertising',
    } as const;
    const of = measured(
      {
        name: 'perceived control',
        cells: {
          personal: { ...shown, facts: [...profile] },
          'personal, control': { ...shown, facts: [...profile], control: true },
          generic: { channel: 'social-reply' },
          'generic, control': { channel: 'social-reply', control: true },
        },
        measures: ['responds'],
      },
      panel,
    );
    return [
      {
        what: 'clicks on a personalised message, after / before control',
        published: '1.7 to 2.1',
        simulated: of('personal, control', 'responds') / of('personal', 'responds'),
        band: [1.7, 2.1],
      },
      {
        what: 'clicks on a generic message, after / before control',
        published: '0.9 to 1.1',
        simulated: of('generic, control', 'responds') / of('generic', 'responds'),
        band: [0.9, 1.1],
      },
    ];
  },
};
