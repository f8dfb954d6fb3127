import { describe, expect, test } from 'vitest';
import { CHANNELS } from '../../protocol/vocabulary.ts';
import { explain } from '../index.ts';
import { bitOf } from '../state/base.ts';
import { begin, CLOSE, collect, nextWeek, type Play, send, take } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';

const week = (play: ReturnType<typeof begin>, portrait: string, number: number) =>
  play.state.felt.find(
    (felt) => felt.cause.type === 'week' && felt.portrait === portrait && felt.week === number,
  );
const termsOf = (play: ReturnType<typeof begin>, portrait: string, number: number) =>
  week(play, portrait, number)?.terms.map(({ term }) => term) ?? [];

describe('a week that passes', () => {
  test('lets contacts fade', () => {
    const play = take(begin(quietPack, 1), send({ portrait: 'nadia' }));
    const counter = CHANNELS.indexOf('counter');
    expect(play.state.people.pressure[counter]).toBe(1);
    expect(take(play, CLOSE).state.people.pressure[counter]).toBeCloseTo(0.7, 12);
  });

  test('counts a need that could be known and went by, once, unless it was met', () => {
    const falls = (play: Play) =>
      [1, 2, 3].map(
        (number) => week(nextWeek(nextWeek(nextWeek(play))), 'nadia', number)?.feeling ?? 0,
      );
    const unknown = falls(begin(quietPack, 1));
    expect(unknown[1]).toBeCloseTo(unknown[2] ?? 0, 12);
    const fell = falls(take(begin(quietPack, 1), collect('two-sheets')));
    expect(fell[1]).toBeLessThan(fell[0] ?? 0);
    expect(fell[1]).toBeLessThan(fell[2] ?? 0);
    const served = take(
      begin(quietPack, 1),
      collect('two-sheets'),
      send({ portrait: 'nadia', facts: ['two-sheets'] }),
    );
    expect(termsOf(nextWeek(nextWeek(served)), 'nadia', 2)).not.toContain('expected-return');
  });

  test('weighs having never been served on those only of whom something is held', () => {
    const two = take(begin(quietPack, 1), CLOSE);
    expect(termsOf(two, 'nadia', 1)).not.toContain('expected-return');
    const held = take(begin(quietPack, 1), collect('lamp-brought-back'), CLOSE);
    expect(termsOf(held, 'ivo', 1)).toContain('expected-return');
    expect(termsOf(held, 'nadia', 1)).not.toContain('expected-return');
    const base = { ...held.state.base, held: new Int32Array(held.state.people.crowd.size) };
    base.held[3] = bitOf('till');
    const crowd = explain(quietPack, { ...held.state, base }, CLOSE, 3);
    expect(crowd.member[0]?.terms.map(({ term }) => term)).toContain('expected-return');
    const other = explain(quietPack, { ...held.state, base }, CLOSE, 4);
    expect(other.member[0]?.terms.map(({ term }) => term)).not.toContain('expected-return');
  });

  test('weighs what people know to be held and never used', () => {
    const held = take(begin(quietPack, 1), collect('moving-soon'), CLOSE);
    expect(termsOf(held, 'nadia', 1)).toContain('holding');
    expect(
      termsOf(take(begin(quietPack, 1), collect('two-sheets'), CLOSE), 'nadia', 1),
    ).not.toContain('holding');
  });

  test('carries what was said to acquaintances, and not to those who said it', () => {
    const praised = take(
      begin(quietPack, 1),
      collect('seeds-and-twine'),
      send({ portrait: 'lea', facts: ['seeds-and-twine'] }),
      CLOSE,
    );
    const silent = take(begin(quietPack, 1), CLOSE);
    const everybody = ({ state: { people } }: typeof silent) => [
      ...Array.from(people.tolerance),
      ...Array.from(people.crowd.tolerance),
    ];
    const gained = everybody(praised).filter(
      (tolerance, index) => tolerance > (everybody(silent)[index] ?? 1),
    );
    expect(gained.length).toBeGreaterThanOrEqual(6);
    const later = take(praised, CLOSE);
    expect(termsOf(praised, 'lea', 1)).not.toContain('word-of-mouth');
    expect(
      Math.abs(
        week(later, 'lea', 2)?.terms.find(({ term }) => term === 'word-of-mouth')?.value ?? 0,
      ),
    ).toBeLessThan(0.02);
  });

  test('brings to light what was not noticed, for those who asked', () => {
    const play = take(
      begin(quietPack, 1),
      collect('knee-brace'),
      collect('lamp-brought-back'),
      send({
        portrait: 'ivo',
        purpose: 'sell',
        facts: ['knee-brace', 'lamp-brought-back'],
        explain: false,
        choice: false,
      }),
    );
    const ivo = Array.from(play.state.people.latent).slice(4, 8);
    expect(ivo[1]).toBeGreaterThan(0);
    const later = take(play, CLOSE);
    expect(termsOf(later, 'ivo', 1)).toContain('crossing');
    expect(Array.from(later.state.people.latent).slice(4, 8)).toEqual([0, 0, 0, 0]);
  });

  test('draws trust back towards what people came with', () => {
    const play = begin(quietPack, 1);
    const { trust, crowd } = play.state.people;
    const lost = { ...crowd, trust: new Float32Array(crowd.size) };
    const people = { ...play.state.people, trust: trust.map(() => 0), crowd: lost };
    const later = take({ ...play, state: { ...play.state, people } }, CLOSE);
    expect(later.state.people.trust[0]).toBeGreaterThan(0);
    expect(later.state.people.crowd.trust[20]).toBeGreaterThan(0);
  });
});
