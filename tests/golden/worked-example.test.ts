import { describe, expect, test, vi } from 'vitest';
import { begin, collect, nextWeek, type Play, send, take } from '../../src/engine/testing/play.ts';
import { quietPack } from '../../src/engine/testing/small-pack.ts';
import type { Felt } from '../../src/protocol/felt.ts';
import { TERMS, type Term } from '../../src/protocol/vocabulary.ts';

// Whole games, on machines that are busy with other things.
vi.setConfig({ testTimeout: 30_000 });

/** Nadia Belkacem, worked through: one useful word, one message too precise, one about somebody else's child. */
const story = (seed: number): Play => {
  let play = take(
    begin(quietPack, seed),
    collect('two-sheets'),
    collect('moving-soon'),
    send({ portrait: 'nadia', facts: ['two-sheets'], channel: 'email' }),
  );
  play = take(
    nextWeek(play),
    collect('new-address'),
    collect('phone-for-delivery'),
    collect('rattle-gift-wrapped'),
    send({
      portrait: 'nadia',
      purpose: 'sell',
      facts: ['new-address', 'moving-soon', 'two-sheets'],
      channel: 'text',
      moment: 'late',
      explain: false,
      choice: false,
    }),
  );
  return take(
    nextWeek(play),
    collect('family-growing'),
    { type: 'identity.link', fragment: 'family-growing', portrait: 'nadia' },
    send({
      portrait: 'nadia',
      purpose: 'relate',
      facts: ['family-growing', 'rattle-gift-wrapped'],
      channel: 'letter',
      explain: false,
      choice: false,
    }),
  );
};

const feltBy = (play: Play): readonly [Felt, Felt, Felt] => {
  const [first, second, third] = play.state.felt.filter(({ cause }) => cause.type === 'use');
  if (first === undefined || second === undefined || third === undefined) throw new Error();
  return [first, second, third];
};

const signOf = (felt: Felt, term: Term): number =>
  Math.sign(felt.terms.find((share) => share.term === term)?.value ?? 0);

describe('one customer, worked through', () => {
  test('served, then asked herself how they knew, then hurt: whoever the seed makes of her', () => {
    for (let seed = 0; seed < 200; seed += 1)
      expect(feltBy(story(seed)).map(({ band }) => band)).toEqual(['delighted', 'uneasy', 'hurt']);
  });

  test('for the reasons that the example gives', () => {
    const [served, sold, related] = feltBy(story(7));
    for (const term of ['fit', 'moment', 'place', 'service'] as const)
      expect(signOf(served, term)).toBe(1);
    for (const term of ['crossing', 'inference'] as const) expect(signOf(served, term)).toBe(0);
    expect(signOf(sold, 'fit')).toBe(1);
    for (const term of ['moment', 'crossing', 'specificity', 'interplay'] as const)
      expect(signOf(sold, term)).toBe(-1);
    expect(signOf(related, 'fit')).toBe(0);
    for (const term of ['mistaken', 'inference', 'appropriateness'] as const)
      expect(signOf(related, term)).toBe(-1);
  });

  test('with the words and the gestures that anybody could see', () => {
    const play = story(7);
    const signs = play.events.flatMap((event) =>
      event.type === 'consumer.reacted' ? [event.sign] : [],
    );
    expect(signs).toEqual(['thanks', 'asks', 'protests']);
    expect(play.state.letters.map(({ text }) => text.key)).toEqual([
      'person.nadia.line.exchange-tomorrow',
      'person.nadia.line.who-gave-my-address',
      'person.nadia.line.off-all-lists',
    ]);
    expect(play.events).toContainEqual({
      type: 'fragment.volunteered',
      fragment: 'side-sleeper',
      portrait: 'nadia',
    });
  });

  test('a discount repairs nothing: it sells while tolerance falls', () => {
    const play = story(7);
    const [, sold] = feltBy(play);
    const sales = play.events.flatMap((event) =>
      event.type === 'sale.made' ? [event.amount] : [],
    );
    expect(sales.length).toBe(2);
    expect(sold.tolerance.after).toBeLessThan(sold.tolerance.before);
  });

  test('every feeling is told by terms of the vocabulary, and by nothing else', () => {
    for (const { terms, feeling } of story(7).state.felt) {
      for (const { term } of terms) expect(TERMS).toContain(term);
      expect(terms.reduce((sum, { value }) => sum + value, 0)).toBe(feeling);
    }
  });
});
