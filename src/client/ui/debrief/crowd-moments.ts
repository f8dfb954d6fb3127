import type { CrowdFelt, TermShare } from '../../../protocol/felt.ts';
import { stairOf } from './terms.ts';

/** Something that moved those whom nobody met. */
export interface CrowdMoment {
  readonly key: string;
  readonly felt: CrowdFelt;
}

/** What moved the crowd, in the order in which it did; weeks of which there is nothing to show left out. */
export const crowdMomentsOf = (crowdFelt: readonly CrowdFelt[]): readonly CrowdMoment[] =>
  crowdFelt
    .map((felt, index) => ({ key: `crowd-${index}`, felt }))
    .filter(({ felt }) => felt.cause.type !== 'week' || stairOf(felt.terms).length > 0);

/** By how much a moment moved the whole of them: the change of each, times how many it reached. */
const weight = ({ felt: { tolerance, people } }: CrowdMoment): number =>
  Math.abs(tolerance.after - tolerance.before) * people;

/** What to look at first: what moved them most. The first one wins a draw. */
export const firstOfCrowd = (moments: readonly CrowdMoment[]): string | null =>
  moments.reduce<CrowdMoment | null>(
    (most, one) => (most === null || weight(one) > weight(most) ? one : most),
    null,
  )?.key ?? null;

/** A week at whose close passers-by were asked is told as what it was. */
export const isAsking = ({ cause, terms }: CrowdFelt): boolean =>
  cause.type === 'week' && terms.some(({ term }) => term === 'asking');

/** How a week is told: by what is drawn of it, so that words and bars say the same. */
export const weekStory = (
  terms: readonly TermShare[],
): 'crowd.week.story' | 'crowd.week.story.owed' | 'crowd.week.story.both' => {
  const drawn = stairOf(terms).map(({ term }) => term);
  if (!drawn.includes('expected-return')) return 'crowd.week.story';
  return drawn.includes('word-of-mouth') ? 'crowd.week.story.both' : 'crowd.week.story.owed';
};

/** Good on average, and less tolerance all the same: losses are faster than gains, and a mean hides who was hurt. */
export const isUneven = ({ feeling, tolerance }: CrowdFelt): boolean =>
  feeling > 0 && Math.round(100 * tolerance.after) < Math.round(100 * tolerance.before);
