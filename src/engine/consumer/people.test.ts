import { describe, expect, test } from 'vitest';
import { SEGMENTS } from '../../protocol/vocabulary.ts';
import { smallManifest, smallPack } from '../testing/small-pack.ts';
import { acquaintancesOf, hear } from './acquaintances.ts';
import { countAtEase, isAtEase } from './ease.ts';
import { peopleOf } from './people.ts';

const manifest = { ...smallManifest, population: { ...smallManifest.population, size: 3000 } };
const people = peopleOf(manifest, smallPack.people, 11);

const shareOf = (segment: number): number =>
  Array.from(people.crowd.segment).filter((found) => found === segment).length / people.crowd.size;

describe('the base', () => {
  test('has the segments of the pack: 23, 51 and 26 in a hundred', () => {
    expect(SEGMENTS.map((_, rank) => Math.round(100 * shareOf(rank)))).toEqual([
      expect.closeTo(23, -1),
      expect.closeTo(51, -1),
      expect.closeTo(26, -1),
    ]);
  });

  test('keeps every trait within 0 and 1', () => {
    for (const group of [people, people.crowd])
      for (const column of [
        group.concern,
        group.attentiveness,
        group.expectedReturn,
        group.threshold,
        group.trust,
        group.tolerance,
      ])
        for (const value of Array.from(column)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
  });

  test('begins with most people at ease, and not all', () => {
    const share = countAtEase(people) / people.size;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.95);
  });

  test('draws a person from their own words: the same whoever else is in the pack', () => {
    const [first, second, third] = smallPack.people;
    if (first === undefined || second === undefined || third === undefined) throw new Error();
    const turned = peopleOf(manifest, [third, first, second], 11);
    expect(turned.concern[1]).toBe(people.concern[0]);
    expect(turned.threshold[2]).toBe(people.threshold[1]);
  });

  test('changes with the seed', () => {
    expect(peopleOf(manifest, smallPack.people, 12).concern[0]).not.toBe(people.concern[0]);
  });

  test('does not count those who are gone as at ease', () => {
    const crowd = { ...people.crowd, gone: new Uint8Array(people.crowd.size).fill(1) };
    const gone = { ...people, gone: people.gone.map(() => 1), crowd };
    expect(countAtEase(gone)).toBe(0);
    expect(isAtEase(gone, 0)).toBe(false);
  });
});

describe('acquaintances', () => {
  const circle = acquaintancesOf({ seed: 3, size: 300, acquaintances: 8 });
  const silence = new Float64Array(300);
  const speaking = (index: number) => {
    const talk = new Float64Array(300);
    talk[index] = 1;
    return talk;
  };
  const circles = Array.from({ length: 300 }, (_, index) =>
    Array.from(hear(circle, speaking(index), silence, new Float64Array(300))).flatMap(
      (heard, who) => (heard === 0 ? [] : [who]),
    ),
  );
  const hearers = (index: number): readonly number[] => circles[index] ?? [];

  test('number about eight', () => {
    const counts = Array.from({ length: 300 }, (_, index) => hearers(index).length);
    const mean = counts.reduce((sum, count) => sum + count, 0) / 300;
    expect(mean).toBeGreaterThan(7.5);
    expect(mean).toBeLessThanOrEqual(8);
  });

  test('know each other both ways', () => {
    for (const index of [0, 1, 57])
      for (const other of hearers(index)) expect(hearers(other)).toContain(index);
  });

  test('make a small world: everybody is reached, in few steps', () => {
    let reached = new Set([0]);
    let steps = 0;
    while (reached.size < 300 && steps < 12) {
      reached = new Set([...reached].flatMap((who) => [who, ...hearers(who)]));
      steps += 1;
    }
    expect(reached.size).toBe(300);
    expect(steps).toBeLessThanOrEqual(6);
  });

  test('do not bring somebody their own words back', () => {
    const first = hear(circle, speaking(5), silence, new Float64Array(300));
    const retelling = first.map((heard) => 0.1 * heard);
    const echo = speaking(5).map((said) => 0.1 * said);
    expect(hear(circle, retelling, echo, new Float64Array(300))[5]).toBeCloseTo(0, 12);
    expect(hear(circle, retelling, silence, new Float64Array(300))[5]).toBeGreaterThan(0.3);
  });

  test('hold in a village of two', () => {
    const pair = hear(
      acquaintancesOf({ seed: 1, size: 2, acquaintances: 8 }),
      [1, 0],
      [0, 0],
      new Float64Array(2),
    );
    expect(pair[1]).toBeGreaterThan(0);
  });
});
