import { measured, type Study } from './study.ts';

export const afterACreepyUse: Study = {
  row: 12,
  source: 'InMoment 2017, ExactTarget 2011',
  confidence: ['V'],
  method:
    'Polls asked what people do after a brand was “creepy”. Here an offer by text leans on two private facts, one concluded from what was said elsewhere, one from a connected object; several answers are possible, as in the polls. Stated intent, not behaviour.',
  findings: (panel) => {
    const of = measured(
      {
        name: 'after a creepy use',
        cells: {
          creepy: {
            channel: 'text',
            facts: [
              { type: 'life-event', silo: 'social', origin: 'inferred', expected: false, depth: 3 },
              { type: 'location', silo: 'home-device', expected: false, depth: 2 },
            ],
          },
        },
        measures: ['doesNothing', 'switches', 'tells', 'stops'],
      },
      panel,
    );
    return [
      {
        what: 'does nothing visible',
        published: 'about half',
        simulated: of('creepy', 'doesNothing'),
        band: [0.42, 0.6],
      },
      {
        what: 'switches',
        published: 'about 20 %',
        simulated: of('creepy', 'switches'),
        band: [0.12, 0.28],
      },
      {
        what: 'tells friends',
        published: 'about 20 %',
        simulated: of('creepy', 'tells'),
        band: [0.12, 0.28],
      },
      {
        what: 'stops',
        published: 'about 20 %',
        simulated: of('creepy', 'stops'),
        band: [0.12, 0.28],
      },
    ];
  },
};
