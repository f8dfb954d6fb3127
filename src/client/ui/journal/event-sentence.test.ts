import { describe, expect, test } from 'vitest';
import type { SimulationEvent } from '../../../protocol/event.ts';
import { text } from '../../../protocol/text.ts';
import enShell from '../../i18n/locales/en/shell.json';
import enWords from '../../i18n/locales/en/words.json';
import frShell from '../../i18n/locales/fr/shell.json';
import frWords from '../../i18n/locales/fr/words.json';
import { createTranslator } from '../../i18n/translator.ts';
import { sampleFact, samplePortrait, sampleView } from '../testing/sample-view.ts';
import { eventSentence } from './event-sentence.ts';

const pack = {
  'person.nadia.first-name': 'Nadia',
  'fragment.two-sheets.slip': 'Draps-housses',
  'line.thanks': 'Merci.',
};
const missing: string[] = [];
const note = (key: string) => missing.push(key);
const french = createTranslator('fr', { ...frShell, ...frWords, ...pack }, note);
const english = createTranslator('en', { ...enShell, ...enWords, ...pack }, note);

const view = sampleView({
  portraits: [samplePortrait('nadia', { facts: [sampleFact('two-sheets')] })],
});

const said: readonly (readonly [SimulationEvent, string, string])[] = [
  [
    { type: 'fragment.collected', fragment: 'two-sheets', silo: 'till', asked: true },
    'Demandé, accordé : Draps-housses.',
    'Asked and agreed: Draps-housses.',
  ],
  [
    { type: 'identity.joined', fragment: 'two-sheets', portrait: 'nadia', first: true },
    'Un portrait commence : Nadia.',
    'A portrait begins: Nadia.',
  ],
  [
    {
      type: 'message.delivered',
      use: 0,
      portrait: 'nadia',
      purpose: 'serve',
      channel: 'text',
      moment: 'late',
    },
    'Message remis à Nadia : SMS, tard le soir.',
    'Message delivered to Nadia: text, late at night.',
  ],
  [
    { type: 'consumer.reacted', portrait: 'nadia', sign: 'asks' },
    'Nadia s’interroge.',
    'Nadia asks why.',
  ],
  [
    {
      type: 'letter.received',
      letter: 'letter-1',
      portrait: 'nadia',
      text: text('line.thanks'),
      sign: 'thanks',
    },
    'Nadia écrit : « Merci. »',
    'Nadia writes: “Merci.”',
  ],
  [
    { type: 'week.closed', week: 2, sales: 614, left: 1 },
    'Semaine 2 close. Ventes de la semaine : 614 €. Une personne est partie.',
    'Week 2 closed. Sales of the week: €614. One person has left.',
  ],
  [
    { type: 'fragment.erased', fragment: 'gone', portrait: null },
    'Une fiche effacée.',
    'A slip erased.',
  ],
];

/** U+00A0, as French is typeset, written as a plain space above. */
const plain = (sentence: string) => sentence.replaceAll('\u00a0', ' ');

describe('what happened is said', () => {
  test.each(said)('%o', (event, fr, en) => {
    expect(plain(eventSentence(event, view, french))).toBe(fr);
    expect(plain(eventSentence(event, view, english))).toBe(en);
    expect(missing).toEqual([]);
  });
});
