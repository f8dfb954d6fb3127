import type { Need } from '../../scenarios/schema.ts';
import { FIT } from './constants.ts';

/** How much of a need is due in a week, in [0, 1]: all of it in its weeks, part of it the week before. */
const due = (need: Need, week: number): number => {
  const [from, to] = need.weeks;
  if (week >= from && week <= to) return 1;
  return week === from - 1 ? FIT.early : 0;
};

export const speaksOf = (need: Need, topics: readonly string[]): boolean =>
  need.topics.some((topic) => topics.includes(topic));

const spoken = new WeakMap<readonly Need[], WeakMap<readonly string[], readonly Need[]>>();

/** Which of these needs these topics speak of; the pack's own lists are compared once. */
export const spokenOf = (needs: readonly Need[], topics: readonly string[]): readonly Need[] => {
  let byTopics = spoken.get(needs);
  if (byTopics === undefined) {
    byTopics = new WeakMap();
    spoken.set(needs, byTopics);
  }
  let found = byTopics.get(topics);
  if (found === undefined) {
    found = needs.filter((need) => speaksOf(need, topics));
    byTopics.set(topics, found);
  }
  return found;
};

/** How much of a due need these topics answer, in [0, 1]; a need already met counts for less. */
export const relevance = (
  needs: readonly Need[],
  topics: readonly string[],
  when: { readonly week: number; readonly met: readonly string[] },
): number =>
  spokenOf(needs, topics).reduce((best, need) => {
    const left = when.met.includes(need.id) ? FIT.again : 1;
    return Math.max(best, need.weight * due(need, when.week) * left);
  }, 0);
