import { asShare } from '../report/figures.ts';
import type { Claim } from './claim.ts';
import type { OfferedUse } from './offered-uses.ts';
import { type Share, shareOf } from './welcome-shares.ts';

/** From this share on, a recipe can be followed without looking at anybody. */
export const ALWAYS = 0.95;

/** Below so many uses, nothing is said of a recipe. */
const FEW = 30;

/** Of each purpose on facts that came in one way, how many uses would be welcome; the surest first. */
export const recipes = (uses: readonly OfferedUse[]): readonly Share[] => {
  const byName = new Map<string, OfferedUse[]>();
  for (const use of uses) {
    const name = `${use.draft.purpose} on ${use.source}`;
    const found = byName.get(name);
    if (found === undefined) byName.set(name, [use]);
    else found.push(use);
  }
  return [...byName]
    .filter(([, found]) => found.length >= FEW)
    .map(([of, found]) => shareOf(of, found))
    .sort((a, b) => b.welcome - a.welcome);
};

export const recipeClaim = (found: readonly Share[]): Claim => {
  const [surest] = found;
  return {
    text: `no recipe (a purpose on facts that came in one way) is always welcome: ${asShare(ALWAYS)} of the times`,
    holds: surest === undefined ? null : surest.welcome < ALWAYS,
    found:
      surest === undefined
        ? `no recipe was seen ${FEW} times`
        : `surest: ${surest.of}, ${asShare(surest.welcome)} of ${surest.uses}`,
  };
};
