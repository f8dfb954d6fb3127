import { describe, expect, it } from 'vitest';
import { validatePack } from '../../src/scenarios/validate.ts';
import { say, tinyPack, withText } from './break-pack.ts';

const fr = 'locales/fr/common.json';
const en = 'en/common.json';
const key = 'noticed.late';
const greeting = 'message.greeting.email';

/** What is broken, and the words in which an author is told. */
const cases: readonly (readonly [string, ReturnType<typeof say>, string])[] = [
  [
    'a sentence missing in French',
    say(key, null),
    `${fr} › ${key}: found no sentence, expected one, because every pack asks for it`,
  ],
  [
    'a sentence missing in English',
    say('fragment.one-lamp.serve', null, 'en/people/ana-dias.json'),
    'locales/en/people/ana-dias.json › fragment.one-lamp.serve: found no sentence, expected one, because people/ana-dias.json asks for it',
  ],
  [
    'a sentence that nothing asks for',
    say('noticed.early', 'l’heure'),
    `${fr} › noticed.early: found "l’heure", which nothing asks for`,
  ],
  [
    'a sentence that is empty',
    say(key, ''),
    `${fr} › ${key}: found "", expected at least 1 characters`,
  ],
  [
    'a name written twice',
    withText('locales/fr/more.json', `{ "${key}": "tard" }`),
    `locales/fr/more.json › ${key}: found it again (first in ${fr}), expected once`,
  ],
  [
    'a name written twice in one file',
    withText('locales/fr/more.json', '{\n"a": "un",\n"a": "deux"\n}'),
    'locales/fr/more.json › a: found it again (first in locales/fr/more.json), expected once',
  ],

  [
    'ICU that does not parse',
    say(greeting, 'Bonjour {firstName,'),
    `${fr} › ${greeting}: found "Bonjour {firstName," (`,
  ],
  [
    'a choice without other',
    say(greeting, '{grammar, select, f {Chère} m {Cher}} {firstName},'),
    `${fr} › ${greeting}: found a choice on {grammar} without "other"`,
  ],
  [
    'a hole that nothing fills',
    say(greeting, 'Bonjour {name},'),
    `${fr} › ${greeting}: found {name}, expected {firstName} {formal} {grammar}`,
  ],
  [
    'a hole where there is none',
    say('act.one.title', '{firstName}'),
    `${fr} › act.one.title: found {firstName}, expected no holes`,
  ],
  [
    'holes that differ',
    say(greeting, 'Hello,', en),
    `locales/${en} › ${greeting}: found no holes, expected {firstName}, as in French`,
  ],

  [
    'a name in a dilemma that nobody brings',
    say('dilemma.a-list.story', '{firstName} achète.', 'fr/dilemmas.json'),
    'dilemma.a-list.story: found {firstName}, expected no holes',
  ],
  [
    'a cost that is not told',
    say('dilemma.a-list.buy.detail', 'Pour presque rien.', 'fr/dilemmas.json'),
    'dilemma.a-list.buy.detail: found "Pour presque rien.", expected its cost, 5',
  ],

  ['a straight apostrophe in French', say(key, "l'heure"), `${key}: found a straight apostrophe`],
  [
    'a straight apostrophe in English',
    say(key, "the hour's end", en),
    `${key}: found a straight apostrophe`,
  ],
  [
    'two spaces',
    say(key, 'l’heure  tardive'),
    'found two spaces running (…l’heure  tardive…), expected one',
  ],
  ['a space at the end', say(key, 'l’heure '), 'found a space at an end'],
  ['three dots', say(key, 'l’heure...'), 'found three dots'],
  ['a hyphen for a dash', say(key, 'l’heure - tard'), 'found a hyphen between spaces'],
  ['a space before a comma', say(key, 'l’heure , tard'), 'found a space before , . … or )'],
  [
    'a number cut by a plain space',
    say(key, 'les 1 200 heures'),
    'found a number cut by a plain space',
  ],

  ['no space before ?', say(key, 'tard?'), 'found no non-breaking space before ; ! ? or »'],
  ['a plain space before !', say(key, 'tard !'), 'found no non-breaking space before ; ! ? or »'],
  ['no space before :', say(key, 'tard: oui'), 'found no non-breaking space before :'],
  [
    'a fault inside a choice',
    say(key, '{grammar, select, f {prête ?} other {prêt}}'),
    'found no non-breaking space before ; ! ? or »',
  ],
  ['« too near', say(key, '«tard\u00a0»'), 'found « without a non-breaking space after it'],
  ['» too near', say(key, '«\u00a0tard»'), 'found no non-breaking space before ; ! ? or »'],
  ['straight quotes in French', say(key, '"tard"'), 'found a straight quotation mark'],
  ['English quotes in French', say(key, '“tard”'), 'found English quotation marks'],
  ['euros with a plain space', say(key, '5 €'), 'found € or % without a non-breaking space'],

  ['straight quotes in English', say(key, '"late"', en), 'found a straight quotation mark'],
  ['French quotes in English', say(key, '«late»', en), 'found French quotation marks'],
  ['French spacing in English', say(key, 'late\u00a0!', en), 'found a space before : ; ! ? or %'],
  ['euros after the number in English', say(key, '5€', en), 'found € after the number'],
];

describe('a pack broken in its sentences', () => {
  it.each(cases)('%s', (_name, breakage, told) => {
    const { problems } = validatePack(breakage(tinyPack()));
    expect(problems.join('\n')).toContain(told);
  });

  it('lets well-printed sentences pass', () => {
    const printed = [
      'Ah\u00a0?! «\u00a0Oui\u00a0»\u202f; «\u00a0“non”, dit-elle\u00a0», à 1:20, 5\u00a0%…',
      '{grammar, select, f {Elle est prête\u00a0?} other {Il est prêt\u00a0?}}',
    ];
    for (const sentence of printed)
      expect(validatePack(say(key, sentence)(tinyPack())).problems).toEqual([]);
    const english = 'Is it? “Yes”; it’s 5% off, €5 less – at 1:20!';
    expect(validatePack(say(key, english, en)(tinyPack())).problems).toEqual([]);
  });
});
