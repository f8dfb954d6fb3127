import type { Alternative } from '../../../session/what-if/told.ts';

/** What can be bet on how many would have been at ease. */
export const BETS = ['more', 'same', 'fewer'] as const;
export type Bet = (typeof BETS)[number];

/** Half a person, as a mean over the futures: less is as many. */
const AS_MANY = 0.5;

export function truthOf({ change }: Alternative): Bet {
  if (change.atEase >= AS_MANY) return 'more';
  return change.atEase <= -AS_MANY ? 'fewer' : 'same';
}
