import type { Length } from '../../protocol/vocabulary.ts';
import type { Manifest } from '../../scenarios/schema.ts';

export type Act = Manifest['acts'][number];

/** @throws RangeError when the pack has no such act. */
export const actAt = (manifest: Manifest, index: number): Act => {
  const act = manifest.acts[index];
  if (act === undefined) throw new RangeError(`no act ${index} in ${manifest.id}`);
  return act;
};

/** First and last week of an act, from 1. */
export const weeksOfAct = (
  manifest: Manifest,
  index: number,
): { readonly first: number; readonly last: number } => {
  let before = 0;
  for (let act = 0; act < index; act += 1) before += actAt(manifest, act).weeks;
  return { first: before + 1, last: before + actAt(manifest, index).weeks };
};

/** How many acts a game of this length has. */
export const actsOf = (manifest: Manifest, length: Length): number =>
  length === 'act' ? 1 : manifest.acts.length;

/** The last week of a game of this length. */
export const lastWeek = (manifest: Manifest, length: Length): number =>
  weeksOfAct(manifest, actsOf(manifest, length) - 1).last;
