import { expect, it } from 'vitest';
import { holdShortWords } from './short-words.ts';

it.each([
  ['an e-mail to the co-op', 'an e-\u2060mail to the co-\u2060op'],
  ['ce mois-ci, y a-t-il', 'ce mois-\u2060ci, y a-\u2060t-\u2060il'],
  ['où pensez-vous aller', 'où pensez-\u2060vous aller'],
  ['Marc-Antoine, boîte-repas, après-vente', 'Marc-Antoine, boîte-repas, après-vente'],
  ['sans trait - ni mot', 'sans trait - ni mot'],
])('%s', (said, held) => {
  expect(holdShortWords(said)).toBe(held);
});
