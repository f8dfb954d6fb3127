import type { Locale } from '../../src/protocol/vocabulary.ts';

/** A turn that its language does not allow, whoever is written to: what a hole filled badly would leave. */
interface Fault {
  readonly pattern: RegExp;
  readonly found: string;
}

const VOWEL = 'aàâeéèêëiîïoôuûùœæ';

/** Words in h before which French elides; before the others it does not. */
const MUTE_H = [
  'habi',
  'haleine',
  'harmon',
  'hebdo',
  'héberg',
  'herb',
  'hérit',
  'hésit',
  'heure',
  'heureu',
  'hier',
  'histoire',
  'hiver',
  'homme',
  'honnê',
  'honneur',
  'honor',
  'hôpita',
  'horaire',
  'horizon',
  'horloge',
  'horreur',
  'hospi',
  'hôte',
  'hôtel',
  'huile',
  'humain',
  'humeur',
  'humid',
  'humour',
].join('|');

/** Words in a vowel before which French does not elide. */
const KEPT = [
  'onz',
  'oui\\b',
  'ouistiti',
  'ouate',
  'un\\b',
  'une\\b',
  'uns\\b',
  'œ\\b',
  'iPhone',
  'i\\b',
  'a\\b',
  'e\\b',
].join('|');

/** Not inside a word, nor after the hyphen of *prenez-le*. */
const FREE = '(?<![\\p{L}’-])';
const END = '(?![\\p{L}])';

const french: readonly Fault[] = [
  {
    pattern: new RegExp(
      `${FREE}de (?:le|les)${END}(?! (?:faire|dire|voir|savoir|\\p{L}+(?:er|ir|re)\\b))`,
      'iu',
    ),
    found: '“de le” or “de les”',
  },
  {
    pattern: new RegExp(`${FREE}à (?:le|les)${END}(?! \\p{L}+(?:er|ir|re)\\b)`, 'iu'),
    found: '“à le” or “à les”',
  },
  {
    pattern: new RegExp(
      `${FREE}(?:le|la|de|je|que|ne|se|me|te|jusque|lorsque|puisque|quoique) (?!${KEPT})[${VOWEL}]`,
      'iu',
    ),
    found: 'a vowel that should have been elided before',
  },
  {
    pattern: new RegExp(`${FREE}(?:le|la|de|je|que|ne|se|me|te|du|au|ce) (?:${MUTE_H})`, 'iu'),
    found: 'a mute h before which one elides',
  },
  { pattern: new RegExp(`${FREE}si ils?${END}`, 'iu'), found: '“si il”' },
];

const english: readonly Fault[] = [
  {
    pattern: /(?<![\p{L}’'-])a (?!one|uni|use|usu|eu|ewe|u-|ubiq|once|ouija)[aeiou]/iu,
    found: '“a” before a vowel',
  },
  {
    pattern:
      /(?<![\p{L}’'-])an (?!hour|hon|heir|[FHLMNRSX]\b|[FHLMNRSX][A-Z0-9])[bcdfghjklmnpqrstvwxz]/u,
    found: '“an” before a consonant',
  },
];

/** A word said twice, but for those that may be. */
const TWICE = /(?<![\p{L}’-])(\p{L}{2,}) \1(?![\p{L}’-])/giu;
const MAY_BE_TWICE = [
  'nous',
  'vous',
  'had',
  'that',
  'bien',
  'très',
  'petit',
  'encore',
  'non',
  'merci',
];

/** What is wrong in a sentence as it is read, whatever it says. */
export const grammarFaults = (locale: Locale, sentence: string): readonly string[] => [
  ...(locale === 'fr' ? french : english)
    .filter(({ pattern }) => pattern.test(sentence))
    .map(({ found }) => found),
  ...[...sentence.matchAll(TWICE)]
    .filter(([, word]) => !MAY_BE_TWICE.includes(word?.toLowerCase() ?? ''))
    .map(([twice]) => `“${twice}”`),
];
