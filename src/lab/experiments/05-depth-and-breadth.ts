import { measured, type Study } from './study.ts';

export const depthAndBreadth: Study = {
  row: 5,
  source: 'Bleier & Eisenbeiss 2015, Journal of Retailing 91(3)',
  confidence: ['A', 'R'],
  method:
    'Visitors of an online shop later saw its banners with what they had looked at: more or less exactly (depth), some or all of it (breadth), from a shop that they trusted more or less. Clicks were counted. Here deep is a thing looked at just now, shallow its kind; narrow is one fact, broad four; the reference is the shallow and narrow banner of the same shop.',
  findings: (panel) => {
    const looked = { type: 'browsing', silo: 'website', relevance: 0.6 } as const;
    const deep = { ...looked, depth: 2 } as const;
    const of = measured(
      {
        name: 'depth and breadth',
        cells: {
          'trusted, reference': { facts: [looked], trust: 0.8 },
          'trusted, deep and narrow': { facts: [deep], trust: 0.8 },
          'trusted, deep and broad': { facts: [deep, deep, deep, deep], trust: 0.8 },
          'untrusted, reference': { facts: [looked], trust: 0.25 },
          'untrusted, deep and narrow': { facts: [deep], trust: 0.25 },
        },
        measures: ['responds'],
      },
      panel,
    );
    const ratio = (first: string, second: string): number =>
      of(first, 'responds') / of(second, 'responds');
    return [
      {
        what: 'clicks, trusted, deep and narrow / reference',
        published: '1.27 (1.15 to 1.40)',
        simulated: ratio('trusted, deep and narrow', 'trusted, reference'),
        band: [1.15, 1.4],
      },
      {
        what: 'clicks, untrusted, deep and narrow / reference',
        published: '≤ 1.05',
        simulated: ratio('untrusted, deep and narrow', 'untrusted, reference'),
        band: [0, 1.05],
      },
      {
        what: 'clicks, trusted, one item shown / all items shown',
        published: 'above 1',
        simulated: ratio('trusted, deep and narrow', 'trusted, deep and broad'),
        band: [1.0001, 100],
      },
    ];
  },
};
