import type { PlayerName } from '../bots/roster.ts';
import type { Outcome } from '../game/outcome.ts';
import { asDifference } from '../report/figures.ts';
import { difference, isAbove } from '../statistics/interval.ts';
import type { Claim } from './claim.ts';
import { overalls, salesOfAct } from './tournament.ts';

export type Results = Readonly<Record<PlayerName, readonly Outcome[]>>;

type Series = (outcomes: readonly Outcome[]) => readonly number[];

/** Each above the next on the overall result; the last ones are not ordered among themselves (model.md). */
const LADDER = [
  ['oracle', 'reader'],
  ['reader', 'polite'],
  ['polite', 'random'],
  ['random', 'greedy'],
  ['random', 'hoarder'],
  ['random', 'megaphone'],
  ['random', 'timid'],
  ['random', 'idle'],
] as const satisfies readonly (readonly [PlayerName, PlayerName])[];

const above = (
  results: Results,
  [high, low]: readonly [PlayerName, PlayerName],
  measure: Series,
): { readonly holds: boolean; readonly found: string } => {
  const gap = difference(measure(results[high]), measure(results[low]));
  return { holds: isAbove(gap), found: asDifference(gap, 1) };
};

/** Greedy against each of some others on the sales of one act: it must be above all of them, or below all of them. */
const sales = (
  results: Results,
  act: number,
  { side, others }: { readonly side: 'above' | 'below'; readonly others: readonly PlayerName[] },
): { readonly holds: boolean; readonly found: string } => {
  const compared = others.map((other) => {
    const pair = side === 'above' ? (['greedy', other] as const) : ([other, 'greedy'] as const);
    const [high, low] = pair.map((name) => salesOfAct(results[name], act));
    return { other, gap: difference(high ?? [], low ?? []) };
  });
  const [closest] = compared.sort((a, b) => a.gap.mean - b.gap.mean);
  return {
    holds: compared.every(({ gap }) => isAbove(gap)),
    found:
      closest === undefined
        ? 'nobody'
        : `closest ${closest.other}, by ${asDifference(closest.gap, 0)} €`,
  };
};

/** Those who serve, behind whom greed must end. */
const SERVING = ['oracle', 'reader', 'polite'] as const satisfies readonly PlayerName[];

/** The last act in which greed is judged, from 0: the silence (design.md). */
const LAST_ACT = 2;

/** Everybody but greedy. */
const OTHERS = [
  'oracle',
  'reader',
  'blinded',
  'polite',
  'random',
  'hoarder',
  'megaphone',
  'timid',
  'idle',
] as const satisfies readonly PlayerName[];

/** The orderings among players. `acts`: how many the pack has. */
export const orderings = (results: Results, acts: number): readonly Claim[] => [
  ...LADDER.map((pair): Claim => {
    const [high, low] = pair;
    return {
      text: `${high} above ${low} on the overall result`,
      ...above(results, pair, overalls),
    };
  }),
  {
    text: 'reader above the same bot blinded to signs, on the overall result',
    ...above(results, ['reader', 'blinded'], overalls),
  },
  {
    text: 'greedy leads on sales at the end of act I',
    ...sales(results, 0, { side: 'above', others: OTHERS }),
  },
  acts > LAST_ACT
    ? {
        text: 'greedy trails on sales at the end of act III',
        ...sales(results, LAST_ACT, { side: 'below', others: SERVING }),
      }
    : {
        text: 'greedy trails on sales at the end of act III',
        holds: null,
        found: `the pack has ${acts} of 3 acts`,
      },
];
