import type { HeldFragment } from '../../protocol/fragment.ts';
import type { Portrait } from '../../protocol/view.ts';
import type { Facet } from '../../protocol/vocabulary.ts';

/** 0: it came by itself. 1: laid by hand, nothing speaks against it. 2: laid by hand, and what identifies it is another’s. */
export type Askew = 0 | 1 | 2;

/**
 * How far the strip of a facet stands out of line, from what the player can see and no more: a fragment tied by hand whose
 * e-mail, card or device is not the one by which the rest of the portrait is known. It may still be right, as a family’s
 * shared address is; whoever looks closely sees that the edges do not meet.
 */
export function askewOf({ facts }: Pick<Portrait, 'facts'>, facet: Facet): Askew {
  const here = facts.filter((fact) => fact.facet === facet);
  if (here.length === 0 || here.some((fact) => !fact.byHand)) return 0;
  return here.some((fact) => isContradicted(fact, facts)) ? 2 : 1;
}

function isContradicted({ identifier, id }: HeldFragment, facts: readonly HeldFragment[]): boolean {
  const others = facts.filter(
    (fact) => fact.id !== id && !fact.byHand && fact.identifier.kind === identifier.kind,
  );
  return others.length > 0 && others.every((fact) => fact.identifier.value !== identifier.value);
}
