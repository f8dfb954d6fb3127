import type { Text } from './text.ts';
import type { DataType, Facet, IdentifierKind, Origin, Silo } from './vocabulary.ts';

export interface Identifier {
  readonly kind: IdentifierKind;
  /** As it was left, possibly partial: `88-204`, `belkacem.famille@`. */
  readonly value: string;
}

/** What a fragment says of itself, wherever it lies. */
export interface FragmentFace {
  readonly id: string;
  readonly silo: Silo;
  readonly dataType: DataType;
  readonly facet: Facet;
  readonly origin: Origin;
  readonly identifier: Identifier;
  /** What is written on it. */
  readonly text: Text;
  /** A few words, for slips and lists. */
  readonly slip: Text;
}

/** A fragment on the street this week. */
export interface OfferedFragment extends FragmentFace {
  readonly askable: boolean;
  readonly cost: { readonly take: number; readonly ask: number };
  readonly refused: boolean;
  /** The portrait that the identifier alone leads to, when it leads to exactly one. */
  readonly leadsTo: string | null;
}

/** Why a fragment may belong to a portrait: what agrees and what does not. */
export interface Candidate {
  readonly portrait: string;
  readonly evidence: readonly Text[];
}

/** A fragment that the brand holds. */
export interface HeldFragment extends FragmentFace {
  /** Week it was collected in, from 1. */
  readonly week: number;
  /** The person was asked and agreed. */
  readonly asked: boolean;
  readonly volunteered: boolean;
  readonly depth: 1 | 2 | 3;
  /** Linked by hand, so it can be unlinked. */
  readonly byHand: boolean;
  readonly timesUsed: number;
}

export interface LooseFragment extends HeldFragment {
  readonly candidates: readonly Candidate[];
}

/** A conclusion that could be written in a portrait now. */
export interface Conclusion extends FragmentFace {
  /** Facts of the portrait on which it would rest. */
  readonly from: readonly string[];
  /** In seals of attention. */
  readonly cost: number;
}
