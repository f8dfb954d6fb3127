import type { Locale } from '../../protocol/vocabulary.ts';
import type { Sentences } from './translator.ts';

type Files = Readonly<Record<string, () => Promise<Sentences>>>;

const titleFiles: Files = import.meta.glob<Sentences>('./locales/*/title.json', {
  import: 'default',
});
const gameFiles: Files = import.meta.glob<Sentences>(
  ['./locales/*/*.json', '!./locales/*/title.json'],
  { import: 'default' },
);

async function load(files: Files, locale: Locale): Promise<Sentences> {
  const wanted = Object.entries(files).filter(([path]) => path.startsWith(`./locales/${locale}/`));
  const loaded = await Promise.all(wanted.map(([, open]) => open()));
  return Object.assign({}, ...loaded);
}

/** What the title screen says: small, because it comes first. */
export const loadTitleSentences = (locale: Locale): Promise<Sentences> => load(titleFiles, locale);

/** What the rest of the interface says. */
export const loadGameSentences = (locale: Locale): Promise<Sentences> => load(gameFiles, locale);
