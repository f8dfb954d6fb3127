import { measured, type Study } from './study.ts';

export const priceOfPrivacy: Study = {
  row: 7,
  source: 'Acquisti, John & Loewenstein 2013, Journal of Legal Studies 42(2)',
  confidence: ['S'],
  method:
    'Shoppers were given a gift card and could exchange it: those given an anonymous one of $10 for an identified one of $12, the others the other way round. Here 2 euros for what is bought, endowed with privacy or not.',
  findings: (panel) => {
    const bought = { type: 'purchases' } as const;
    const of = measured(
      {
        name: 'price of privacy',
        cells: {
          endowed: { facts: [bought], offer: { price: 2, endowed: true } },
          'not endowed': { facts: [bought], offer: { price: 2, endowed: false } },
        },
        measures: ['keepsPrivacy'],
      },
      panel,
    );
    return [
      {
        what: 'share of those endowed who keep it',
        published: '52 % (±7)',
        simulated: of('endowed', 'keepsPrivacy'),
        band: [0.45, 0.59],
      },
      {
        what: 'share of those not endowed who buy it',
        published: '9 % (±5)',
        simulated: of('not endowed', 'keepsPrivacy'),
        band: [0.04, 0.14],
      },
    ];
  },
};
