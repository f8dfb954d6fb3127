import { expect, it } from 'vitest';
import { easeWords, salesWords } from './ease-words.ts';

it.each([
  [0, 'ease.nobody'],
  [1, 'ease.hardly-anybody'],
  [100, 'ease.a-minority'],
  [150, 'ease.about-half'],
  [200, 'ease.most'],
  [290, 'ease.nearly-all'],
  [300, 'ease.everybody'],
])('says %i of 300 as %s', (people, words) => {
  expect(easeWords(people, 300)).toBe(words);
});

it.each([
  [1200, 'sales.well-above'],
  [900, 'sales.reached'],
  [800, 'sales.just-short'],
  [100, 'sales.far-short'],
])('says %i euros against 900 as %s', (sales, words) => {
  expect(salesWords(sales, 900)).toBe(words);
});
