import { expect, it } from 'vitest';
import { elision } from './french.ts';

it.each(['Amina', 'Élodie', 'Yves', 'Hélène', 'Henri', 'Œdipe'])('elides before %s', (name) => {
  expect(elision(name)).toBe('yes');
});
it.each(['Nadia', 'Yasmine', 'Hassan', 'Hugo', 'Julien'])('keeps the vowel before %s', (name) => {
  expect(elision(name)).toBe('no');
});
