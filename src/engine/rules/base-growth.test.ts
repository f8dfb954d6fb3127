import { describe, expect, test } from 'vitest';
import type { Policy, Silo } from '../../protocol/vocabulary.ts';
import { decide, isRefused } from '../index.ts';
import { lookup } from '../state/lookup.ts';
import { begin, CLOSE, nextWeek, type Play, take, viewOf } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';
import { eraseFromBase } from './base-growth.ts';
import { COLLECTING } from './constants.ts';
import { leak } from './leaks.ts';
import type { Turn } from './turn.ts';

const set = (silo: Silo, policy: Policy) => ({ type: 'collection.set', silo, policy }) as const;

/** The first morning of the second act, where collecting opens. */
const secondAct = (seed = 4): Play =>
  nextWeek(nextWeek(nextWeek(nextWeek(begin(quietPack, seed)))));

const collected = (policy: Policy, silos: readonly Silo[] = ['newsletter', 'till']): Play =>
  take(secondAct(), ...silos.map((silo) => set(silo, policy)), CLOSE);

const baseOf = (play: Play) => viewOf(play).collection;

const turnOf = (play: Play): Turn => ({ pack: lookup(quietPack), state: play.state, events: [] });

const code = (play: Play, silo: Silo, policy: Policy) => {
  const decided = decide(quietPack, play.state, set(silo, policy));
  return isRefused(decided) ? decided.rejection.code : null;
};

describe('collecting at scale', () => {
  test('opens with an act, for its silos, and is off until the player says', () => {
    expect(baseOf(begin(quietPack, 4))).toBeNull();
    expect(code(begin(quietPack, 4), 'till', 'ask')).toBe('collection.closed');
    expect(code(secondAct(), 'photos', 'ask')).toBe('collection.closed');
    expect(code(secondAct(), 'till', 'off')).toBe('collection.unchanged');
    expect(baseOf(secondAct())).toMatchObject({ people: 0, facts: 0 });
    expect(nextWeek(secondAct()).events.some(({ type }) => type === 'base.grew')).toBe(false);
  });

  test('grows week by week, is counted, and costs money', () => {
    const first = collected('silent');
    const grew = first.events.findLast(({ type }) => type === 'base.grew');
    expect(grew).toMatchObject({ people: baseOf(first)?.people, refused: 0 });
    expect(baseOf(first)?.people).toBeGreaterThan(3);
    expect(first.state.spent).toBe(2 * COLLECTING.costs.silent);
    const second = take(first, CLOSE);
    expect(baseOf(second)?.people).toBeGreaterThan(baseOf(first)?.people ?? 0);
  });

  test('by asking, some refuse, all who are held agreed, and nothing waits to be found out', () => {
    const asking = collected('ask');
    const { collection } = viewOf(asking);
    for (const { people, agreed } of collection?.silos ?? []) expect(agreed).toBe(people);
    expect(Array.from(asking.state.people.crowd.latent).some((points) => points > 0)).toBe(false);
    expect(
      asking.state.crowdFelt.some(({ terms }) => terms.some(({ term }) => term === 'asking')),
    ).toBe(true);
  });

  test('without a word, nobody agreed, and something waits to be found out', () => {
    const silent = collected('silent');
    expect(viewOf(silent).collection?.silos.every(({ agreed }) => agreed === 0)).toBe(true);
    expect(Array.from(silent.state.people.crowd.latent).some((points) => points > 0)).toBe(true);
  });

  test('stops where there is no money for it', () => {
    const poor = secondAct();
    const broke = { ...poor, state: { ...poor.state, budget: 0 } };
    expect(baseOf(take(broke, set('till', 'silent'), CLOSE))?.people).toBe(0);
  });

  test('what nobody renews grows old', () => {
    const week = collected('silent');
    const old = { ...week, state: { ...week.state, week: week.state.week + 5 } };
    expect(baseOf(week)?.old).toBe(0);
    expect(baseOf(old)?.old).toBe(baseOf(old)?.people);
  });
});

describe('what is held', () => {
  test('is erased by silo', () => {
    const held = collected('silent');
    const erased = eraseFromBase(turnOf(held), ['newsletter']);
    const silos = baseOf({ ...held, state: erased.state })?.silos ?? [];
    expect(silos.find(({ silo }) => silo === 'newsletter')?.people).toBe(0);
    expect(silos.find(({ silo }) => silo === 'till')?.people).toBeGreaterThan(0);
    expect(erased.events.at(-1)).toMatchObject({ type: 'base.erased' });
  });

  test('harms by what it says when it leaks, and touches those of whom nothing is held', () => {
    const cause = { type: 'dilemma', dilemma: 'a-leak', answer: 'tell' } as const;
    const fallOf = (play: Play) => {
      const after = leak(turnOf(play), cause, undefined).state.people.crowd;
      const before = play.state.people.crowd;
      return Array.from(before.tolerance, (level, rank) => level - (after.tolerance[rank] ?? 0));
    };
    const held = collected('silent');
    const falls = fallOf(held);
    const mean = (of: (mask: number) => boolean) => {
      const some = falls.filter((_, rank) => of(held.state.base.held[rank] ?? 0));
      return some.reduce((sum, fall) => sum + fall, 0) / some.length;
    };
    expect(mean((mask) => mask === 0)).toBeGreaterThan(0);
    expect(mean((mask) => mask !== 0)).toBeGreaterThan(mean((mask) => mask === 0));
    expect(leak(turnOf(held), cause, undefined).state.leaked).toBe(baseOf(held)?.people);
    expect(leak(turnOf(held), cause, ['website']).state.leaked).toBe(0);
  });
});
