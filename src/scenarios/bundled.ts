import type { Locale } from '../protocol/vocabulary.ts';
import { assembleScenario, assembleSentences, type SentencesFile } from './assemble.ts';
import type { Scenario } from './schema.ts';

// Packs as the browser has them: already checked before they shipped (docs/adr/0005), so zod stays at home.

const sentenceFiles: Readonly<
  Record<Locale, () => Promise<{ readonly sentences: Readonly<Record<string, SentencesFile>> }>>
> = {
  fr: () => import('./bundled/sentences-fr.ts'),
  en: () => import('./bundled/sentences-en.ts'),
};

const ofPack = <T>(
  files: Readonly<Record<string, T>>,
  id: string,
  folder: string,
): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(files).filter(([path]) => path.startsWith(`../packs/${id}/${folder}`)),
  );

/** @throws RangeError when no pack has this id. */
export const loadScenario = async (id: string): Promise<Scenario> => {
  const files = await import('./bundled/scenarios.ts');
  const manifest = files.manifests[`../packs/${id}/pack.json`];
  if (manifest === undefined) throw new RangeError(`no scenario pack ${id}`);
  return assembleScenario({
    manifest,
    people: ofPack(files.people, id, 'people/'),
    dilemmas: ofPack(files.dilemmas, id, 'dilemmas/'),
    crowd: files.crowds[`../packs/${id}/crowd.json`] ?? null,
  });
};

/** One language of a pack: key to ICU message. @throws RangeError when no pack has this id. */
export const loadSentences = async (
  id: string,
  locale: Locale,
): Promise<Readonly<Record<string, string>>> => {
  const { sentences } = await sentenceFiles[locale]();
  const files = ofPack(sentences, id, 'locales/');
  if (Object.keys(files).length === 0) throw new RangeError(`no scenario pack ${id}`);
  return assembleSentences(files);
};
