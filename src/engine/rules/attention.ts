import type { Fragment } from '../../scenarios/schema.ts';
import type { Lookup } from '../state/lookup.ts';
import { TAKE_COST } from './constants.ts';

/** What picking a fragment costs, in attention: taking it, and taking it after asking. */
export const attentionCost = (pack: Lookup): { readonly take: number; readonly ask: number } => ({
  take: TAKE_COST,
  ask: TAKE_COST + pack.manifest.rules.askCost,
});

/** Whether there is anything to ask: somebody to ask, and a question not yet answered. */
export const isAskable = (fragment: Fragment): boolean => fragment.askable && !fragment.asked;
