import { ABOVE_ZERO, measured, type Study } from './study.ts';

export const targetedAndObtrusive: Study = {
  row: 4,
  source: 'Goldfarb & Tucker 2011, Marketing Science 30(3)',
  confidence: ['A', 'R'],
  method:
    'In field tests of display advertisements people saw one that matched the content of the page, one that was hard to overlook, one that was both, or none. Purchase intent and recall were asked; some refused to state their income. Here the page is a fact from browsing, expected there, and an obtrusive way insists at 0.8 where the other does at 0.15; those who refuse to state an income are the most concerned third.',
  findings: (panel) => {
    const page = { type: 'browsing', silo: 'website', relevance: 0.5 } as const;
    const illness = { type: 'health', silo: 'website', relevance: 0.5 } as const;
    const quiet = { obtrusiveness: 0.15 } as const;
    const loud = { obtrusiveness: 0.8 } as const;
    const refusing = { people: { concern: [0.6, 1] as [number, number] } };
    const stating = { people: { concern: [0, 0.6] as [number, number] } };
    const of = measured(
      {
        name: 'targeted and obtrusive',
        cells: {
          plain: quiet,
          targeted: { ...quiet, facts: [page] },
          obtrusive: loud,
          both: { ...loud, facts: [page] },
          'targeted, private': { ...quiet, facts: [illness] },
          'both, private': { ...loud, facts: [illness] },
          'targeted, refusing': { ...quiet, ...refusing, facts: [page] },
          'both, refusing': { ...loud, ...refusing, facts: [page] },
          'targeted, stating': { ...quiet, ...stating, facts: [page] },
          'both, stating': { ...loud, ...stating, facts: [page] },
        },
        measures: ['intent', 'recalls'],
      },
      panel,
    );
    const above = (first: string, second: string): number =>
      of(first, 'intent') - of(second, 'intent');
    const direction = { published: 'above 0', band: ABOVE_ZERO, digits: 3 } as const;
    return [
      {
        ...direction,
        what: 'intent, targeted less neither',
        simulated: above('targeted', 'plain'),
      },
      {
        ...direction,
        what: 'intent, obtrusive less neither',
        simulated: above('obtrusive', 'plain'),
      },
      { ...direction, what: 'intent, targeted less both', simulated: above('targeted', 'both') },
      { ...direction, what: 'intent, obtrusive less both', simulated: above('obtrusive', 'both') },
      {
        ...direction,
        what: 'what obtrusiveness costs a targeted message, more for those who refuse to state an income',
        simulated:
          above('targeted, refusing', 'both, refusing') -
          above('targeted, stating', 'both, stating'),
      },
      {
        ...direction,
        what: 'the same, more in private matters',
        simulated: above('targeted, private', 'both, private') - above('targeted', 'both'),
      },
      {
        what: 'recall, both less targeted alone',
        published: 'does not fall',
        simulated: of('both', 'recalls') - of('targeted', 'recalls'),
        band: [0, 1],
        digits: 3,
      },
    ];
  },
};
