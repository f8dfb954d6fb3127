import type { Locale } from '../../protocol/vocabulary.ts';
import type { Sentences } from './translator.ts';

type Files = Readonly<Record<string, () => Promise<Sentences>>>;

/** Small, and said first: a language more weighs less than another round trip. */
const titles: Readonly<Record<string, Sentences>> = import.meta.glob<Sentences>(
  './locales/*/title.json',
  { import: 'default', eager: true },
);
const gameFiles: Files = import.meta.glob<Sentences>(
  ['./locales/*/*.json', '!./locales/*/title.json'],
  { import: 'default' },
);

/** What the title screen says. */
export const titleSentences = (locale: Locale): Sentences =>
  titles[`./locales/${locale}/title.json`] ?? {};

/** What the rest of the interface says. */
export const loadGameSentences = async (locale: Locale): Promise<Sentences> => {
  const wanted = Object.entries(gameFiles).filter(([path]) =>
    path.startsWith(`./locales/${locale}/`),
  );
  const loaded = await Promise.all(wanted.map(([, open]) => open()));
  return Object.assign({}, ...loaded);
};
