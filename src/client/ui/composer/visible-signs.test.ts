import { expect, it } from 'vitest';
import { text } from '../../../protocol/text.ts';
import { aftermath } from './visible-signs.ts';

it('makes one sign of a gesture and the letter that goes with it', () => {
  const words = text('person.nadia.line.thanks');
  expect(
    aftermath([
      { type: 'consumer.reacted', portrait: 'nadia', sign: 'thanks' },
      { type: 'letter.received', letter: 'l', portrait: 'nadia', sign: 'thanks', text: words },
      { type: 'sale.made', portrait: 'nadia', amount: 40 },
      { type: 'consumer.reacted', portrait: 'leo', sign: 'ignores' },
    ]),
  ).toEqual({
    signs: [
      { portrait: 'nadia', sign: 'thanks', words: [words] },
      { portrait: 'leo', sign: 'ignores', words: [] },
    ],
    sales: 40,
    volunteered: 0,
  });
});

it('is empty when nothing was seen', () => {
  expect(aftermath([])).toEqual({ signs: [], sales: 0, volunteered: 0 });
});
