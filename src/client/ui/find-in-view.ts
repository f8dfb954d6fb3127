import type { FragmentFace, LooseFragment, OfferedFragment } from '../../protocol/fragment.ts';
import type { Portrait, View } from '../../protocol/view.ts';
import { EARLY_ENDINGS, type EarlyEnding } from '../../protocol/vocabulary.ts';

export const offeredFragment = (view: View, id: string): OfferedFragment | undefined =>
  view.street.find((fragment) => fragment.id === id);

export const looseFragment = (view: View, id: string): LooseFragment | undefined =>
  view.loose.find((fragment) => fragment.id === id);

export const portraitOf = (view: View, id: string): Portrait | undefined =>
  view.portraits.find((portrait) => portrait.id === id);

/** A fragment wherever it lies: on the street, loose on the desk, or in a portrait. */
export const anyFragment = (view: View, id: string): FragmentFace | undefined =>
  offeredFragment(view, id) ??
  looseFragment(view, id) ??
  view.portraits.flatMap(({ facts }) => facts).find((fact) => fact.id === id);

/** How many of the eight facets are known at all. */
export const width = (portrait: Portrait): number =>
  Object.values(portrait.facets).filter((level) => level > 0).length;

/** The ending of a game that stopped before its last week; undefined while it goes on, or when it went to its end. */
export const earlyEnding = ({ debrief }: View): EarlyEnding | undefined =>
  EARLY_ENDINGS.find((early) => early === debrief?.ending);
