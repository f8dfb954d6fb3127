import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Text } from '../../protocol/text.ts';
import type { Locale } from '../../protocol/vocabulary.ts';
import type { MessageKey } from './message-key.ts';
import { settleQuotes } from './nested-quotes.ts';
import { holdShortWords } from './short-words.ts';

export type Params = Text['params'];
export type Sentences = Readonly<Record<string, string>>;

/** Speaks one language: the interface's own sentences by typed keys, the pack's by the `Text` that the engine names. */
export interface Translator {
  readonly locale: Locale;
  readonly t: (key: MessageKey, params?: Params) => string;
  readonly say: (text: Text) => string;
}

/** A sentence that is missing is a fault of ours: it is shown by its key and reported, never silently replaced. */
export function createTranslator(
  locale: Locale,
  sentences: Sentences,
  onMissing: (key: string, locale: Locale) => void,
): Translator {
  const i18n = setupI18n({
    locale,
    locales: [locale],
    messages: { [locale]: sentences },
    missing: (_locale, key) => {
      onMissing(key, locale);
      return `⟨${key}⟩`;
    },
  });
  i18n.setMessagesCompiler(compileMessage);
  const format = (key: string, params: Params): string => {
    const values: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(params)) {
      values[name] =
        typeof value === 'string' && value.startsWith('@') ? format(value.slice(1), {}) : value;
    }
    return i18n._(key, values);
  };
  return {
    locale,
    // What the interface puts in its holes is said as it is: a pseudonym may well begin with `@`.
    t: (key, params = {}) => holdShortWords(i18n._(key, { ...params })),
    say: ({ key, params }) => holdShortWords(settleQuotes(format(key, params))),
  };
}
