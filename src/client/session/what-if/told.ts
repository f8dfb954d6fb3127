import type { End } from '../../../futures/index.ts';
import type { Draft } from '../../../protocol/decision.ts';

/** How a message that was sent, or kept, could have been decided instead. */
export type Otherwise =
  | 'silent'
  | 'sent'
  | 'serve'
  | 'sell'
  | 'why'
  | 'no-why'
  | 'choice'
  | 'no-choice'
  | 'fewer-facts';

export interface Alternative {
  readonly otherwise: Otherwise;
  /** How otherwise the game would have ended: means over the futures, those as decided taken off. */
  readonly change: End;
}

/** One decision of the game, weighed against what could have been decided instead. */
export interface Weighed {
  readonly step: number;
  readonly week: number;
  readonly draft: Draft;
  readonly sent: boolean;
  readonly alternatives: readonly Alternative[];
}

/** What is told while decisions are played again otherwise, in this order; `failed` may come at any time, and is the last. */
export type Told =
  | { readonly kind: 'begun'; readonly decisions: number; readonly futures: number }
  | { readonly kind: 'weighed'; readonly weighed: Weighed }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed' };
