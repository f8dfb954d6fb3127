import { expect, test } from 'vitest';
import { inSentence } from './in-sentence.ts';

test('a word loses its capital inside a sentence, an acronym keeps it', () => {
  expect(inSentence('Courriel')).toBe('courriel');
  expect(inSentence('L’après-midi')).toBe('l’après-midi');
  expect(inSentence('À la caisse')).toBe('à la caisse');
  expect(inSentence('SMS')).toBe('SMS');
  expect(inSentence('')).toBe('');
});
