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
    reach: null,
    crowd: [],
    volunteered: 0,
  });
});

it('is empty when nothing was seen', () => {
  expect(aftermath([])).toEqual({ signs: [], sales: 0, reach: null, crowd: [], volunteered: 0 });
});

it('keeps the count of a message to all, and what the crowd wrote', () => {
  const signs = { thanks: 3, buys: 0, ignores: 8, asks: 1, protests: 0, leaves: 0 };
  const wrote = {
    type: 'crowd.wrote',
    letter: 'crowd-letter-1',
    writer: 'Paul Roy',
    text: text('line.shared'),
    sign: 'asks',
  } as const;
  const seen = aftermath([
    { type: 'audience.reached', use: 0, people: 12, signs, wrong: 1, sales: 40 },
    wrote,
  ]);
  expect(seen.reach).toMatchObject({ people: 12, signs, wrong: 1, sales: 40 });
  expect(seen.crowd).toEqual([wrote]);
});
