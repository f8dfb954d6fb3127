import { LOCALES } from '../../../protocol/vocabulary.ts';
import { type Finding, quote } from '../finding.ts';
import type { PackParts, SentencesByLocale } from '../pack-parts.ts';
import { requiredSentences } from './required.ts';

/** `people/ana.json` asks for its sentences in `locales/fr/people/ana.json`; the crowd’s in crowd.json; what everybody shares is in common.json. */
const home = (key: string, askedBy: string): string => {
  if (key.startsWith('evidence.')) return 'common.json';
  if (askedBy.startsWith('people/')) return askedBy;
  if (askedBy === 'crowd.json') return askedBy;
  return askedBy.startsWith('dilemmas/') ? 'dilemmas.json' : 'common.json';
};

/** Every sentence that is asked for is written in every language, and nothing is written that nobody asks for. */
export const presenceFindings = (
  pack: PackParts,
  sentences: SentencesByLocale,
): readonly Finding[] => {
  const required = requiredSentences(pack);
  const wanted = new Set(required.map(({ key }) => key));
  return LOCALES.flatMap((locale) => [
    ...required
      .filter(({ key }) => !sentences[locale].has(key))
      .map(({ key, askedBy }) => ({
        file: `locales/${locale}/${home(key, askedBy)}`,
        at: key,
        found: 'no sentence',
        expected: `one, because ${askedBy} asks for it`,
      })),
    ...[...sentences[locale].values()]
      .filter(({ key }) => !wanted.has(key))
      .map(({ file, key, message }) => ({
        file,
        at: key,
        found: `${quote(message)}, which nothing asks for`,
        expected: 'a name that the pack asks for (a slip of the pen?), or no sentence',
      })),
  ]);
};
