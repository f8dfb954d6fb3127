import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator, type Translator } from '../../src/client/i18n/translator.ts';
import type { Locale } from '../../src/protocol/vocabulary.ts';

const source = join(import.meta.dirname, '../../src');

/** What the game says in a language, read from the same files as the game: a test names nothing by itself. */
export function words(locale: Locale): Translator {
  const folders = [
    join(source, 'client/i18n/locales', locale),
    join(source, 'scenarios/packs/maison-fauvette/locales', locale),
  ];
  const sentences = Object.assign(
    {},
    ...folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.json'))
        .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))),
    ),
  );
  return createTranslator(locale, sentences, (key) => {
    throw new Error(`no sentence ${key} in ${locale}`);
  });
}
