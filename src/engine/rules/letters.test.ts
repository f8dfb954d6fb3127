import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../scenarios/schema.ts';
import { steepest } from '../consumer/ledger-of-terms.ts';
import { begin, collect, nextWeek, send, take, viewOf } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';

const keysOf = (scenario: Scenario, seed = 1): readonly string[] => {
  const rude = send({
    portrait: 'nadia',
    purpose: 'sell',
    facts: ['moving-soon'],
    channel: 'email',
    moment: 'late',
    explain: false,
    choice: false,
  });
  let play = take(begin(scenario, seed), collect('moving-soon'), rude);
  play = nextWeek(play);
  if (viewOf(play).portraits[0]?.optedOut === false) play = take(play, rude);
  return viewOf(play).letters.map(({ text }) => text.key);
};

const withLines = (lines: Scenario['people'][number]['lines']): Scenario => ({
  ...quietPack,
  people: quietPack.people.map((one) => (one.id === 'nadia' ? { ...one, lines } : one)),
});

describe('what a letter says', () => {
  test('the steepest term is the one that hurt most', () => {
    expect(
      steepest([
        { term: 'fit', value: 0.4 },
        { term: 'moment', value: -0.1 },
        { term: 'crossing', value: -0.3 },
      ]),
    ).toBe('crossing');
    expect(steepest([{ term: 'fit', value: 0.4 }])).toBeNull();
  });

  test('first what answers the leading fact, then what speaks of the cause, in their own words', () => {
    const about = { id: 'about-it', sign: 'asks', fragment: 'moving-soon' } as const;
    const cause = { id: 'of-the-cause', sign: 'asks', cause: 'crossing' } as const;
    const plain = { id: 'plain', sign: 'asks' } as const;
    expect(keysOf(withLines([plain, cause, about]))[0]).toBe('person.nadia.line.about-it');
    expect(keysOf(withLines([plain, cause]))[0]).toBe('person.nadia.line.of-the-cause');
  });

  test('then what anybody says of the cause, then plain words, and never a line of another cause', () => {
    const plain = { id: 'plain', sign: 'asks' } as const;
    const other = { id: 'other', sign: 'asks', cause: 'inference' } as const;
    expect(keysOf(withLines([plain, other]))[0]).toBe('line.how-do-you-know');
    expect(keysOf(withLines([other]))[0]).toBe('line.how-do-you-know');
  });

  test('the same line is not said twice while another is left', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const keys = keysOf(quietPack, seed);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('a silent voice asks with a gesture only', () => {
    const play = take(
      begin(quietPack, 1),
      collect('knee-brace'),
      send({
        portrait: 'ivo',
        purpose: 'sell',
        facts: ['knee-brace'],
        explain: false,
        choice: false,
      }),
    );
    expect(play.events).toContainEqual({
      type: 'consumer.reacted',
      portrait: 'ivo',
      sign: 'asks',
    });
    expect(viewOf(play).letters).toEqual([]);
  });
});
