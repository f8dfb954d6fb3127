import type { Ending } from '../../protocol/vocabulary.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { lastWeek } from './acts.ts';
import { ENDING } from './constants.ts';

/**
 * Names a way of doing marketing, from what was sent, leant on and picked up. First rule that holds:
 * what was held leaked -> leak; what was known was handed on -> broker;
 * hardly wrote -> invisible; wrote what anybody could read -> megaphone; welcome, and what was picked up was of use ->
 * host; welcome, with a hoard beside -> curator; knew much and served little -> bailiff; else an ordinary shopkeeper.
 */
export const ending = (
  pack: Lookup,
  { sent, collected, length, leaked, people }: GameState,
): Ending => {
  const weeks = lastWeek(pack.manifest, length);
  if (leaked >= ENDING.leaked * people.size) return 'leak';
  const handedOn = sent.filter(
    ({ draft: { purpose } }) => purpose === 'share' || purpose === 'sell-on',
  );
  if (handedOn.length > 0 && handedOn.length >= ENDING.brokered * sent.length) return 'broker';
  if (sent.length <= ENDING.shy * weeks) return 'invisible';
  const share = (count: number): number => count / sent.length;
  const generic = share(sent.filter(({ draft }) => draft.facts.length === 0).length);
  if (generic >= ENDING.generic) return 'megaphone';
  if (share(sent.filter(({ welcome }) => welcome).length) >= ENDING.welcome) {
    const used = new Set(sent.flatMap(({ draft }) => draft.facts)).size;
    return used >= ENDING.used * collected ? 'host' : 'curator';
  }
  return collected > ENDING.collected * weeks ? 'bailiff' : 'shopkeeper';
};
