import type { Channel } from '../../protocol/vocabulary.ts';
import { ABOVE_ZERO, type Finding, measured, type Panel, type Study } from './study.ts';

const QUARTER = 13;
const NUMBERS = Array.from({ length: 20 }, (_, rank) => rank + 1);

/** Sum of feelings over a quarter, by number of contacts. */
const curve = (
  channel: Channel,
  panel: Panel,
  { others = 0, welcome = 0.5 }: { readonly others?: number; readonly welcome?: number } = {},
): readonly number[] => {
  const of = measured(
    {
      name: `contacts by ${channel}`,
      cells: Object.fromEntries(
        NUMBERS.map((number) => [
          `${number}`,
          {
            channel,
            purpose: 'relate' as const,
            facts: [{ type: 'purchases' as const, silo: 'after-sales' as const, relevance: 0.3 }],
            frequency: number / QUARTER,
            weeks: QUARTER,
            otherContacts: others / QUARTER,
            channelWelcome: welcome,
          },
        ]),
      ),
      measures: ['totalFeeling'],
    },
    { ...panel, size: Math.min(panel.size, 250) },
  );
  return NUMBERS.map((number) => of(`${number}`, 'totalFeeling'));
};

const best = (values: readonly number[]): number =>
  NUMBERS[values.indexOf(Math.max(...values))] ?? 0;

/** Best number as a mean of those near the top, so that it moves by less than one. */
const centre = (values: readonly number[]): number => {
  const top = Math.max(...values);
  const weights = values.map((value) => Math.max(0, value - 0.9 * top));
  const all = weights.reduce((total, weight) => total + weight, 0);
  return weights.reduce((total, weight, rank) => total + weight * (rank + 1), 0) / all;
};

export const enoughIsEnough: Study = {
  row: 9,
  source: 'Godfrey, Seiders & Voss 2011, Journal of Marketing 75(4)',
  confidence: ['A', 'R', 'S'],
  method:
    '1,162 customers of a car service were followed for 39 months: how often they were called, e-mailed, written to, and what they spent. Here each channel brings 1 to 20 ordinary personal words over a quarter, and the feelings of the quarter are summed; then again with contacts by other channels meanwhile, and for those who prefer the channel.',
  findings: (panel) => {
    const channels: readonly (readonly [Channel, string, readonly [number, number]])[] = [
      ['phone', 'about 3', [2, 4]],
      ['email', '3 to 4', [3, 4]],
      ['letter', '9 to 10', [8, 11]],
    ];
    return channels.flatMap(([channel, published, band]): readonly Finding[] => {
      const alone = curve(channel, panel);
      const busy = curve(channel, panel, { others: 4 });
      const liked = curve(channel, panel, { welcome: 0.9 });
      const top = Math.max(...alone);
      const direction = { published: 'above 0', band: ABOVE_ZERO } as const;
      return [
        {
          what: `best number a quarter by ${channel}`,
          published,
          simulated: best(alone),
          band,
          digits: 0,
        },
        {
          ...direction,
          what: `inverted U by ${channel}: the best less one contact, and less twenty (the smaller)`,
          simulated: Math.min(top - (alone[0] ?? 0), top - (alone.at(-1) ?? 0)),
        },
        {
          ...direction,
          what: `the best number by ${channel} falls as other channels rise`,
          simulated: centre(alone) - centre(busy),
        },
        {
          ...direction,
          what: `a preferred channel raises it: ${channel}`,
          simulated: centre(liked) - centre(alone),
        },
      ];
    });
  },
};
