import { measured, type Study } from './study.ts';

export const emailBaseRates: Study = {
  row: 11,
  source: 'Sahni, Wheeler & Chintagunta 2018, Marketing Science 37(2)',
  confidence: ['A'],
  method:
    'Firms mailed the same offer to many who had shown an interest. Here an e-mail that leans on nothing sells something, once a month. The three base rates of lab/measures/constants.ts were set by this row: it shows that the whole base keeps to them, and no more.',
  findings: (panel) => {
    const of = measured(
      {
        name: 'e-mail base rates',
        cells: { offer: { purpose: 'sell', channel: 'email', frequency: 0.25, weeks: 13 } },
        measures: ['opens', 'responds', 'unsubscribes'],
      },
      panel,
    );
    return [
      {
        what: 'opened',
        published: '9 to 11 %',
        simulated: of('offer', 'opens'),
        band: [0.09, 0.11],
        digits: 3,
      },
      {
        what: 'lead',
        published: '0.4 to 0.5 %',
        simulated: of('offer', 'responds'),
        band: [0.004, 0.005],
        digits: 4,
      },
      {
        what: 'unsubscribed',
        published: '1.0 to 1.2 %',
        simulated: of('offer', 'unsubscribes'),
        band: [0.01, 0.012],
        digits: 4,
      },
    ];
  },
};
