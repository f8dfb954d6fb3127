import type { Held } from '../state/game-state.ts';
import { authored, type Lookup, leftBy } from '../state/lookup.ts';

/** Hidden. What the brand holds of one person met by name. */
export interface HeldOf {
  /** In their portrait, rightly or wrongly, in the order in which it came. */
  readonly inPortrait: readonly Held[];
  /** Whether there is anything: in their portrait, or theirs and loose. */
  readonly isAny: boolean;
}

/** To be filled in. */
const nothing = (): { readonly inPortrait: Held[]; isAny: boolean } => ({
  inPortrait: [],
  isAny: false,
});

export const NOTHING_HELD: HeldOf = nothing();

/** Hidden. What is held, by the rank of the person: one pass, for those who ask about everybody. */
export const heldOfEach = (pack: Lookup, held: readonly Held[]): readonly HeldOf[] => {
  const each = pack.people.map(nothing);
  for (const fact of held) {
    const { portrait, fragment } = fact;
    const index =
      portrait === null ? leftBy(authored(pack, fragment)) : (pack.indexOf.get(portrait) ?? null);
    const theirs = index === null ? undefined : each[index];
    if (theirs === undefined) continue;
    theirs.isAny = true;
    if (portrait !== null) theirs.inPortrait.push(fact);
  }
  return each;
};
