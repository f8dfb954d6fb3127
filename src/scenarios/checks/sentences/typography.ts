import type { Locale } from '../../../protocol/vocabulary.ts';

/** A habit of the press, broken. `pattern` finds the offence in a sentence as it will be read. */
interface Rule {
  readonly pattern: RegExp;
  readonly found: string;
  readonly expected: string;
}

const anywhere: readonly Rule[] = [
  {
    pattern: /'/,
    found: 'a straight apostrophe',
    expected: '’ (in ICU a straight one is a command)',
  },
  { pattern: /\s\s/, found: 'two spaces running', expected: 'one' },
  { pattern: /^\s|\s$/, found: 'a space at an end', expected: 'none' },
  { pattern: /\.\.\./, found: 'three dots', expected: '…' },
  { pattern: / - /, found: 'a hyphen between spaces', expected: '– or other punctuation' },
  { pattern: /[ \u00a0\u202f][,.…)]/, found: 'a space before , . … or )', expected: 'none' },
  {
    pattern: /\d \d{3}(?!\d)/,
    found: 'a number cut by a plain space',
    expected: 'a non-breaking space',
  },
];

const byLocale: Readonly<Record<Locale, readonly Rule[]>> = {
  fr: [
    { pattern: /"/, found: 'a straight quotation mark', expected: '« »' },
    {
      // Inside « » they are the second level.
      pattern: /(?:^|»)[^«]*[“”]/,
      found: 'English quotation marks',
      expected: '« »',
    },
    {
      pattern: /«(?![\u00a0\u202f])/,
      found: '« without a non-breaking space after it',
      expected: 'U+00A0',
    },
    {
      pattern: /(?<![\u00a0\u202f?!])[;!?»]/,
      found: 'no non-breaking space before ; ! ? or »',
      expected: 'U+00A0',
    },
    {
      pattern: /(?<![\u00a0\u202f]):(?!\d)/,
      found: 'no non-breaking space before :',
      expected: 'U+00A0',
    },
    { pattern: /\d ?[€%]/, found: '€ or % without a non-breaking space', expected: 'U+00A0' },
  ],
  en: [
    { pattern: /"/, found: 'a straight quotation mark', expected: '“ ”' },
    { pattern: /[«»]/, found: 'French quotation marks', expected: '“ ”' },
    {
      pattern: /[\s\u00a0\u202f][:;!?%]/,
      found: 'a space before : ; ! ? or %',
      expected: 'none, as English has it',
    },
    { pattern: /\d[\s\u00a0\u202f]?€/, found: '€ after the number', expected: '€ before it' },
  ],
};

/** What a printer of that language would not have let pass. Each fault once. */
export const typographyFaults = (
  locale: Locale,
  text: string,
): readonly { readonly found: string; readonly expected: string }[] =>
  [...anywhere, ...byLocale[locale]].flatMap(({ pattern, found, expected }) => {
    const hit = pattern.exec(text);
    if (hit === null) return [];
    const around = text.slice(Math.max(0, hit.index - 16), hit.index + hit[0].length + 10);
    return [{ found: `${found} (…${around}…)`, expected }];
  });
