import { measured, type Study } from './study.ts';

export const pushMessages: Study = {
  row: 8,
  source: 'Localytics 2017, poll of 1,000 smartphone users',
  confidence: ['V'],
  method:
    'People said how many push messages a week from one application would make them turn them off. Here the same people get 1, 5 or 10 ordinary notifications a week for a quarter; somebody who would turn them off at 5 and not at 1 has a threshold of 2 to 5. Stated intent, not behaviour.',
  findings: (panel) => {
    const push = { channel: 'notification', purpose: 'inform' } as const;
    const of = measured(
      {
        name: 'push messages',
        cells: {
          one: { ...push, frequency: 1 },
          five: { ...push, frequency: 5 },
          ten: { ...push, frequency: 10 },
        },
        measures: ['disables'],
      },
      panel,
    );
    const share = (cell: string): number => of(cell, 'disables');
    return [
      {
        what: 'threshold at 1 a week',
        published: '10 % (±8)',
        simulated: share('one'),
        band: [0.02, 0.18],
      },
      {
        what: 'threshold at 2 to 5 a week',
        published: '37 % (±8)',
        simulated: share('five') - share('one'),
        band: [0.29, 0.45],
      },
      {
        what: 'threshold at 6 to 10 a week',
        published: '33 % (±8)',
        simulated: share('ten') - share('five'),
        band: [0.25, 0.41],
      },
    ];
  },
};
