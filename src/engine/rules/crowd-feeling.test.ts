import { describe, expect, test } from 'vitest';
import { explain } from '../index.ts';
import { bitOf, copyBase } from '../state/base.ts';
import { begin, CLOSE, collect, type Play, send, take } from '../testing/play.ts';
import { quietPack, smallPack } from '../testing/small-pack.ts';
import { turnFor } from '../testing/turns.ts';
import { feelInCrowd } from './crowd-feeling.ts';

/** Somebody has been thanked: there is something to hear; and something is held of everybody: they are owed something. */
const thanked = take(
  begin(quietPack, 1),
  collect('seeds-and-twine'),
  send({ portrait: 'lea', facts: ['seeds-and-twine'] }),
);
const size = thanked.state.people.crowd.size;
const held = new Int32Array(size).fill(bitOf('till'));
const praised: Play = {
  ...thanked,
  state: { ...thanked.state, base: { ...copyBase(thanked.state.base, size), held } },
};
const everyone = Array.from({ length: size }, (_, index) =>
  explain(quietPack, praised.state, CLOSE, index),
);
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('what the crowd feels', () => {
  const [told] = explain(quietPack, praised.state, CLOSE).crowd;

  test('is told by the terms that made it, and they sum to it exactly', () => {
    expect(told?.terms.map(({ term }) => term)).toEqual(['expected-return', 'word-of-mouth']);
    expect(told?.terms.reduce((sum, { value }) => sum + value, 0)).toBe(told?.feeling);
    expect(told).toMatchObject({ cause: { type: 'week' }, week: 1, people: size });
  });

  test('is the mean of what each of them feels, and each is told too', () => {
    const members = everyone.flatMap(({ member }) => member);
    expect(members).toHaveLength(size);
    expect(meanOf(members.map(({ feeling }) => feeling))).toBeCloseTo(told?.feeling ?? 1, 12);
    for (const { terms, feeling, people } of members) {
      expect(people).toBe(1);
      expect(terms.reduce((sum, { value }) => sum + value, 0)).toBe(feeling);
    }
  });

  test('is what moves them', () => {
    const { crowd } = take(praised, CLOSE).state.people;
    everyone.forEach(({ member: [felt] }, index) => {
      expect(felt?.tolerance.before).toBe(praised.state.people.crowd.tolerance[index]);
      expect(felt?.tolerance.after).toBe(crowd.tolerance[index]);
    });
    expect(told?.tolerance.after).toBeCloseTo(meanOf(Array.from(crowd.tolerance)), 12);
  });

  test('is kept, moment by moment', () => {
    const later = take(praised, CLOSE, CLOSE);
    expect(later.state.crowdFelt.map(({ week }) => week)).toEqual([1, 2]);
    expect(later.state.crowdFelt[0]).toEqual(told);
  });

  test('passes over those whom it does not reach, and those who are gone', () => {
    const passedOver = new Uint8Array(size).fill(1);
    passedOver[4] = 0;
    passedOver[9] = 0;
    const stir = {
      cause: { type: 'use', use: 0 } as const,
      terms: [
        { term: 'crossing', points: (index: number) => -0.01 * index },
        { term: 'fit', points: () => 0.5 },
      ] as const,
      passedOver,
    };
    const before = begin(smallPack, 2);
    const turn = feelInCrowd(turnFor(before), stir);
    expect(turn.state.crowdFelt).toMatchObject([{ people: 2, cause: { type: 'use', use: 0 } }]);
    expect(turn.state.crowdFelt[0]?.feeling).toBeCloseTo((0.5 - 0.04 + 0.5 - 0.09) / 2, 12);
    const moved = Array.from(turn.state.people.crowd.tolerance).flatMap((level, index) =>
      level === before.state.people.crowd.tolerance[index] ? [] : [index],
    );
    expect(moved).toEqual([4, 9]);
  });
});

test('what touches one named person copies none of the crowd', () => {
  const before = begin(quietPack, 1);
  const after = take(before, collect('two-sheets'), send({ portrait: 'nadia' }));
  expect(after.state.people.crowd).toBe(before.state.people.crowd);
  const closed = take(after, CLOSE);
  for (const trait of ['concern', 'threshold', 'baseTrust', 'received', 'latent'] as const)
    expect(closed.state.people.crowd[trait]).toBe(before.state.people.crowd[trait]);
});
