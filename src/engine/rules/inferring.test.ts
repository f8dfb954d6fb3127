import { describe, expect, test } from 'vitest';
import { decide, isRefused, legalDecisions } from '../index.ts';
import { lookup } from '../state/lookup.ts';
import { begin, collect, nextWeek, type Play, take, viewOf } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';
import { truthOf } from './retention.ts';

const infer = (fragment = 'baby-on-the-way', portrait = 'nadia') =>
  ({ type: 'fact.infer', portrait, fragment }) as const;

const code = (play: Play, decision = infer()) => {
  const decided = decide(quietPack, play.state, decision);
  return isRefused(decided) ? decided.rejection.code : null;
};

/** Second week: both a move and a gift in the portrait. */
const ready = () =>
  take(nextWeek(take(begin(quietPack, 3), collect('moving-soon'))), collect('rattle-gift-wrapped'));

const conclusionsOf = (play: Play) =>
  viewOf(play).portraits.find(({ id }) => id === 'nadia')?.conclusions ?? [];

describe('a conclusion', () => {
  test('is offered once enough of what it rests on is in the portrait, and only then', () => {
    const early = nextWeek(take(begin(quietPack, 3), collect('moving-soon')));
    expect(conclusionsOf(early)).toEqual([]);
    expect(code(early)).toBe('inference.not-open');
    expect(conclusionsOf(ready())).toMatchObject([
      { id: 'baby-on-the-way', from: ['rattle-gift-wrapped', 'moving-soon'], cost: 1 },
    ]);
    expect([...legalDecisions(quietPack, ready().state)]).toContainEqual(infer());
  });

  test('costs attention, is marked inferred, and may be wrong without a word of it', () => {
    const before = ready();
    const after = take(before, infer());
    expect(after.state.attention).toBe(before.state.attention - 1);
    expect(after.events.at(-1)).toEqual({
      type: 'fact.inferred',
      portrait: 'nadia',
      fragment: 'baby-on-the-way',
    });
    const held = after.state.held.find(({ fragment }) => fragment === 'baby-on-the-way');
    if (held === undefined) throw new Error('the conclusion is held');
    expect(truthOf(lookup(quietPack), held, 2)).toBe('someone-else');
    const seen = viewOf(after).portraits.flatMap(({ facts }) => facts);
    expect(seen.find(({ id }) => id === 'baby-on-the-way')).toMatchObject({ origin: 'inferred' });
    expect(after.state.people.given).toEqual(before.state.people.given);
    expect(after.state.mistakes).toContainEqual({
      portrait: 'nadia',
      fragment: 'baby-on-the-way',
    });
  });

  test('is refused by name: drawn already, of another, unknown, too late, without attention', () => {
    const drawn = take(ready(), infer());
    expect(code(drawn)).toBe('inference.already-drawn');
    expect(code(ready(), infer('baby-on-the-way', 'lea'))).toBe('inference.not-open');
    expect(code(ready(), infer('two-sheets'))).toBe('inference.not-open');
    expect(code(ready(), infer('nothing'))).toBe('fragment.unknown');
    expect(code(ready(), infer('baby-on-the-way', 'nobody'))).toBe('portrait.unknown');
    const late = nextWeek(nextWeek(nextWeek(nextWeek(ready()))));
    expect(code(late)).toBe('inference.not-open');
    const spent = { ...ready(), state: { ...ready().state, attention: 0 } };
    expect(code(spent)).toBe('attention.short');
  });

  test('can be taken back, and drawn again', () => {
    const erased = take(ready(), infer(), { type: 'fragment.erase', fragment: 'baby-on-the-way' });
    expect(conclusionsOf(erased)).toHaveLength(1);
    expect(code(erased)).toBeNull();
  });
});
