import type { Truth } from '../consumer/contact.ts';
import type { Held } from '../state/game-state.ts';
import { authored, type Lookup } from '../state/lookup.ts';

/** Whether a fact has outlived its truth: weeks since it was collected, against the pack's `staleAfter`. */
const isStale = (pack: Lookup, fact: Held, week: number): boolean => {
  const { staleAfter } = authored(pack, fact.fragment).fragment;
  return staleAfter !== undefined && week - fact.week > staleAfter;
};

/** Hidden. What a held fact is to the person whose portrait it is in. */
export const truthOf = (pack: Lookup, fact: Held, week: number): Truth => {
  const { fragment, person } = authored(pack, fact.fragment);
  if (fact.portrait !== person.id || fragment.about === 'someone-else') return 'someone-else';
  if (fragment.about === 'gift') return 'gift';
  if (fact.lie === true) return 'lie';
  return isStale(pack, fact, week) ? 'stale' : 'true';
};
