import type afterwards from './locales/fr/afterwards.json';
import type play from './locales/fr/play.json';
import type research from './locales/fr/research.json';
import type shell from './locales/fr/shell.json';
import type title from './locales/fr/title.json';
import type whatIf from './locales/fr/what-if.json';
import type words from './locales/fr/words.json';

/** Every sentence of the interface, by name. French is the source; a test keeps English equal. */
export type MessageKey =
  | keyof typeof title
  | keyof typeof shell
  | keyof typeof play
  | keyof typeof research
  | keyof typeof afterwards
  | keyof typeof whatIf
  | keyof typeof words;
