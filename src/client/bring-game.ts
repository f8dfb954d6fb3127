import type { Locale } from '../protocol/vocabulary.ts';
import { loadGameSentences, titleSentences } from './i18n/load-sentences.ts';
import type { Sentences } from './i18n/translator.ts';

export type LoadSentences = (locale: Locale) => Promise<Sentences>;

/** The screen of a game. */
export const loadShell = () => import('./ui/GameShell.tsx');

/** All that is said in a game, the pack's own sentences included. */
export const loadAllSentences = async (
  locale: Locale,
  loadPackSentences: LoadSentences,
): Promise<Sentences> => {
  const loaded = await Promise.all([loadGameSentences(locale), loadPackSentences(locale)]);
  return Object.assign({}, titleSentences(locale), ...loaded);
};

/** What the page fetches to show a game, all at once: the title stays, and says so, until it is there. */
export const bringGame = (locale: Locale, loadPackSentences: LoadSentences): Promise<unknown> =>
  Promise.all([loadShell(), loadAllSentences(locale, loadPackSentences)]);
