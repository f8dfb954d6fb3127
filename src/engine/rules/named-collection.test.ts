import { describe, expect, test } from 'vitest';
import type { Policy, Silo } from '../../protocol/vocabulary.ts';
import { begin, nextWeek, type Play, take } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';

/** Two weeks of collecting everywhere under one policy, from the first morning at scale. */
const collected = (policy: Policy, silos: readonly Silo[] = ['till', 'newsletter']): Play => {
  const open = nextWeek(nextWeek(nextWeek(nextWeek(begin(quietPack, 4)))));
  const set = silos.map((silo) => ({ type: 'collection.set', silo, policy }) as const);
  return nextWeek(take(open, ...set));
};

const latentOf = ({ state }: Play): number =>
  state.people.latent.reduce((total, points) => total + points, 0);

const asked = ({ state }: Play) => state.felt.filter(({ cause }) => cause.type === 'questioned');

const seldom = nextWeek(nextWeek(nextWeek(nextWeek(nextWeek(begin(quietPack, 4))))));

describe('those met by name, while the shop collects at scale', () => {
  test('are taken from without a word where they leave something: it waits to be found out', () => {
    const silent = collected('silent');
    expect(silent.state.dealings.some(({ gathered }) => gathered.length > 0)).toBe(true);
    expect(latentOf(silent)).toBeGreaterThan(latentOf(seldom));
    expect(asked(silent)).toEqual([]);
  });

  test('are asked once in each silo, feel the question, and nothing waits', () => {
    const asking = collected('ask');
    expect(asked(asking).length).toBeGreaterThan(0);
    expect(asked(nextWeek(asking)).length).toBeLessThanOrEqual(asking.state.dealings.length * 2);
    for (const { gathered, questioned } of asking.state.dealings)
      expect(questioned).toEqual(expect.arrayContaining([...gathered]));
    expect(latentOf(asking)).toBe(latentOf(seldom));
  });

  test('keep their portraits as they were: what is known of them by name is what was picked up', () => {
    expect(collected('silent').state.held).toEqual(seldom.state.held);
  });
});
