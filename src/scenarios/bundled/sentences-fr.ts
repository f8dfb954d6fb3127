import type { SentencesFile } from '../assemble.ts';

// One chunk: a game is read in one language. Read through `../bundled.ts`.

export const sentences = import.meta.glob<SentencesFile>('../packs/*/locales/fr/**/*.json', {
  eager: true,
  import: 'default',
});
