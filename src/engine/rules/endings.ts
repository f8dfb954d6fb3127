import type { Ending } from '../../protocol/vocabulary.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { lastWeek } from './acts.ts';
import { ENDING } from './constants.ts';

/**
 * Names a way of doing marketing, from what was sent, leant on and collected. First rule that holds:
 * hardly wrote -> invisible; wrote to be heard by anybody -> megaphone; welcome, with few facts -> host; welcome, with
 * many -> curator; knew much and served little -> bailiff; else an ordinary shopkeeper.
 */
export const ending = (pack: Lookup, { sent, collected }: GameState): Ending => {
  const weeks = lastWeek(pack.manifest);
  if (sent.length <= ENDING.shy * weeks) return 'invisible';
  const share = (count: number): number => count / sent.length;
  const generic = share(sent.filter(({ draft }) => draft.facts.length === 0).length);
  if (generic >= ENDING.generic) return 'megaphone';
  const welcome = share(sent.filter((use) => use.welcome).length) >= ENDING.welcome;
  const hoarded = collected > ENDING.collected * weeks;
  if (welcome) return hoarded ? 'curator' : 'host';
  return hoarded ? 'bailiff' : 'shopkeeper';
};
