import { measured, type Study } from './study.ts';

export const afterABreach: Study = {
  row: 14,
  source: 'Ponemon, 1,795 people notified of a breach',
  confidence: ['V'],
  method:
    'People who had been told of a breach said what it did to them. Here a leak touches two facts of each, one of them private. Stated intent, not behaviour.',
  findings: (panel) => {
    const facts = [
      { type: 'contact' as const, silo: 'loyalty-desk' as const, consent: true },
      { type: 'means' as const, silo: 'loyalty-desk' as const, consent: true },
    ];
    const of = measured(
      {
        name: 'after a breach',
        cells: {
          touched: { purpose: 'serve', facts, breach: { severity: 1 } },
          untouched: { purpose: 'serve', facts, breach: { severity: 1, touched: false } },
        },
        measures: ['losesTrust', 'leaves', 'unmoved', 'trustChange'],
      },
      panel,
    );
    return [
      {
        what: 'lost trust',
        published: '57 %',
        simulated: of('touched', 'losesTrust'),
        band: [0.47, 0.67],
      },
      { what: 'left', published: '31 %', simulated: of('touched', 'leaves'), band: [0.21, 0.41] },
      {
        what: 'did nothing',
        published: '26 %',
        simulated: of('touched', 'unmoved'),
        band: [0.16, 0.36],
      },
      {
        what: 'trust lost by those not touched',
        published: 'falls too',
        simulated: -of('untouched', 'trustChange'),
        band: [1e-6, 1],
      },
    ];
  },
};
