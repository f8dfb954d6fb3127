import type { DecisionType } from './decision.ts';

/** Why a decision was refused. The sentence for each code is the interface's; the engine only names it. */
export const REJECTION_CODES = [
  'phase.wrong',
  'fragment.unknown',
  'fragment.not-offered',
  'fragment.not-held',
  'fragment.not-askable',
  'attention.short',
  'portrait.unknown',
  'portrait.gone',
  'portrait.opted-out',
  'identity.already-linked',
  'identity.not-linked',
  'identity.not-candidate',
  'inference.not-open',
  'inference.already-drawn',
  'collection.closed',
  'collection.unchanged',
  'audience.closed',
  'fact.not-in-portrait',
  'fact.repeated',
  'fact.needed',
  'purpose.closed',
  'offer.closed',
  'channel.closed',
  'channel.no-address',
  'moment.closed',
  'uses.spent',
  'budget.short',
  'use.already-withheld',
  'dilemma.not-open',
  'answer.unknown',
  'estimate.out-of-range',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

/** A refused decision. The state is exactly what it was. */
export interface Rejection {
  readonly code: RejectionCode;
  readonly decision: DecisionType;
  /** What was found and what was expected, for the sentence: public values only. */
  readonly params: Readonly<Record<string, string | number>>;
}
