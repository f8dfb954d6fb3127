import { expect, it } from 'vitest';
import { text } from '../../protocol/text.ts';
import { createTranslator } from './translator.ts';

const sentences = {
  'identified.handle': 'Pseudonyme {value}',
  'line.hello': 'Bonjour {firstName}',
  'person.ana.first-name': 'Ana',
};
const translator = createTranslator('fr', sentences, (key) => {
  throw new Error(`no sentence ${key}`);
});

it('says a name that the pack gives as the name of a sentence', () => {
  expect(translator.say(text('line.hello', { firstName: '@person.ana.first-name' }))).toBe(
    'Bonjour Ana',
  );
});

it('says what the interface gives as it is, a pseudonym too', () => {
  expect(translator.t('identified.handle', { value: '@lu.roule' })).toBe('Pseudonyme @lu.roule');
});
