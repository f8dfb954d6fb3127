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
  const before = manifest.acts.slice(0, index).reduce((total, act) => total + act.weeks, 0);
  return { first: before + 1, last: before + actAt(manifest, index).weeks };
};

/** The last week of the whole game. */
export const lastWeek = (manifest: Manifest): number =>
  manifest.acts.reduce((total, act) => total + act.weeks, 0);
