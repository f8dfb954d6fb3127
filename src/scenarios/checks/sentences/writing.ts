import { LOCALES, type Locale } from '../../../protocol/vocabulary.ts';
import { type Finding, quote } from '../finding.ts';
import type { PackParts, Sentence, SentencesByLocale } from '../pack-parts.ts';
import { type ParsedMessage, parseMessage } from './icu.ts';
import { allowedPlaceholders } from './placeholders.ts';
import { typographyFaults } from './typography.ts';

const NOT_ICU = 'an ICU message: {name}, or {grammar, select, f {…} other {…}}';

const parsed = ({ message }: Sentence): ParsedMessage | Error => {
  try {
    return parseMessage(message);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

const holes = (names: readonly string[]): string =>
  names.length === 0 ? 'no holes' : names.map((name) => `{${name}}`).join(' ');

const inOneLanguage = (
  locale: Locale,
  sentence: Sentence,
  personal: ReadonlySet<string>,
): readonly Finding[] => {
  const { file, key } = sentence;
  const message = parsed(sentence);
  if (message instanceof Error) {
    const why = message.message.split('\n')[0] ?? '';
    return [{ file, at: key, found: `${quote(sentence.message)} (${why})`, expected: NOT_ICU }];
  }
  const allowed = allowedPlaceholders(key, personal);
  const strange = message.placeholders.filter((name) => !allowed.includes(name));
  const faults = [sentence.message, ...message.variants]
    .flatMap((text, index) =>
      // The message as written shows quotes that ICU would swallow; its texts show the rest.
      typographyFaults(locale, text).filter(
        ({ found }) => (index === 0) === /straight apos/.test(found),
      ),
    )
    .filter((fault, index, all) => all.findIndex(({ found }) => found === fault.found) === index);
  return [
    ...(strange.length === 0
      ? []
      : [{ file, at: key, found: holes(strange), expected: holes(allowed) }]),
    ...message.open.map((name) => ({
      file,
      at: key,
      found: `a choice on {${name}} without "other"`,
      expected: 'an "other" case',
    })),
    ...faults.map((fault) => ({ file, at: key, ...fault })),
  ];
};

/** Only holes that both languages are given; `grammar` may be needed in one alone. */
const acrossLanguages = (sentences: SentencesByLocale): readonly Finding[] =>
  [...sentences.fr.values()].flatMap((fr) => {
    const en = sentences.en.get(fr.key);
    if (en === undefined) return [];
    const [french, english] = [parsed(fr), parsed(en)];
    if (french instanceof Error || english instanceof Error) return [];
    const said = ({ placeholders }: ParsedMessage) =>
      holes(placeholders.filter((name) => name !== 'grammar'));
    return said(french) === said(english)
      ? []
      : [
          {
            file: en.file,
            at: en.key,
            found: said(english),
            expected: `${said(french)}, as in French`,
          },
        ];
  });

const broughtBySigns = (parts: PackParts | null): ReadonlySet<string> =>
  new Set(
    (parts?.dilemmas ?? [])
      .filter(({ data }) => data.when.some(({ kind }) => kind === 'sign-seen'))
      .map(({ data }) => data.id),
  );

/** Each sentence can be formatted, and is printed as its language prints. */
export const writingFindings = (
  sentences: SentencesByLocale,
  parts: PackParts | null,
): readonly Finding[] => {
  const personal = broughtBySigns(parts);
  return [
    ...LOCALES.flatMap((locale) =>
      [...sentences[locale].values()].flatMap((sentence) =>
        inOneLanguage(locale, sentence, personal),
      ),
    ),
    ...acrossLanguages(sentences),
  ];
};
