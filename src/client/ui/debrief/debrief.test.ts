import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../protocol/decision.ts';
import type { CrowdFelt, Felt } from '../../../protocol/felt.ts';
import { crowdMomentsOf, firstOfCrowd, isAsking, isUneven, weekStory } from './crowd-moments.ts';
import { curveOf } from './curve.ts';
import { extremesOf, firstToMeet, firstToSee, isDriftTold, momentsOf } from './moments.ts';
import { reachOf, stairOf } from './terms.ts';

const felt = (week: number, before: number, after: number, cause: Felt['cause']): Felt => ({
  portrait: 'nadia',
  week,
  step: week * 10,
  cause,
  terms: [],
  feeling: after - before,
  band: 'pleased',
  trust: { before: 0.5, after: 0.5, drift: 0 },
  tolerance: { before, after },
});
const change = (before: number, after: number) => ({ before, after });
const use = (week: number, before: number, after: number) =>
  felt(week, before, after, { type: 'use', use: week });
const draft: Draft = {
  portrait: 'nadia',
  purpose: 'sell',
  facts: ['a'],
  channel: 'email',
  moment: 'late',
  explain: false,
  choice: false,
};

describe('moments', () => {
  const truth = {
    portrait: 'nadia',
    felt: [
      use(1, 0.6, 0.7),
      felt(1, 0.7, 0.7, { type: 'week' }),
      use(2, 0.7, 0.3),
      use(3, 0.3, 0.35),
    ],
  };
  const moments = momentsOf(truth, [
    { week: 2, draft },
    { week: 1, draft: { ...draft, portrait: 'leo' } },
  ]);
  it('keep the order of life, weeks where nothing happened left out, silences closing their week', () => {
    expect(moments.map(({ key }) => key)).toEqual(['felt-0', 'felt-2', 'silence-0', 'felt-3']);
  });
  it('tell a week in which trust came back by itself, and no more of it than can be read', () => {
    const back = (drift: number): Felt => ({
      ...felt(1, 0.7, 0.7, { type: 'week' }),
      trust: { before: 0.2, after: 0.2 + drift, drift },
    });
    const weeks = momentsOf({ portrait: 'nadia', felt: [back(0.012), back(0.002)] }, []);
    expect(weeks.map(({ key }) => key)).toEqual(['felt-0']);
    expect(isDriftTold(back(0.002).trust)).toBe(true);
    expect(isDriftTold(back(0.0004).trust)).toBe(false);
  });
  it('point out the steepest fall and the best rise', () => {
    expect(extremesOf(moments)).toEqual({ fall: 'felt-2', rise: 'felt-0' });
  });
  it('open on what the player did, however much the week did by itself', () => {
    const mild = momentsOf(
      {
        portrait: 'nadia',
        felt: [use(1, 0.6, 0.62), felt(1, 0.62, 0.1, { type: 'week' }), use(2, 0.1, 0.2)],
      },
      [],
    );
    expect(firstToSee(mild)).toBe('felt-2');
    expect(firstToSee(moments)).toBe('felt-2');
    expect(firstToSee([])).toBeNull();
  });
  it('begin with the person whom the player moved the most', () => {
    const quiet = { portrait: 'leo', felt: [felt(1, 0.9, 0.1, { type: 'week' })] };
    expect(firstToMeet([quiet, truth])).toBe('nadia');
    expect(firstToMeet([])).toBeNull();
  });
});

describe('the curve', () => {
  const moments = momentsOf({ portrait: 'nadia', felt: [use(1, 0.6, 0.7), use(1, 0.7, 0.2)] }, [
    { week: 2, draft },
  ]);
  const { points, marks } = curveOf([0.6, 0.3, 0.35], moments);
  it('goes through the end of each week and through each moment, always rightwards', () => {
    expect(points.filter(({ x }) => Number.isInteger(x)).map(({ y }) => y)).toEqual([
      0.6, 0.3, 0.35,
    ]);
    const xs = points.map(({ x }) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(points.map(({ y }) => y)).toContain(0.7);
  });
  it('puts every moment inside its week, on the curve', () => {
    expect(marks['felt-1']).toEqual({ x: 2 / 3, y: 0.2 });
    expect(marks['silence-0']).toEqual({ x: 1.5, y: 0.3 });
  });
});

describe('the stair of terms', () => {
  const stair = stairOf([
    { term: 'fit', value: 0.25 },
    { term: 'crossing', value: -0.5 },
    { term: 'holding', value: 0 },
    { term: 'service', value: 0.5 },
    { term: 'specificity', value: -1 },
  ]);
  it('goes up by what helped, then down by what hurt, the largest first, without nothings', () => {
    expect(stair.map(({ term }) => term)).toEqual(['service', 'fit', 'specificity', 'crossing']);
  });
  it('ends on the feeling', () => {
    expect(stair.at(-1)?.to).toBe(-0.75);
    expect(reachOf(stair, -0.75)).toEqual([-0.75, 0.75]);
  });
});

describe('what moved the crowd', () => {
  const moved = (sketch: Partial<CrowdFelt>): CrowdFelt => ({
    week: 1,
    step: 1,
    cause: { type: 'week' },
    people: 100,
    terms: [],
    feeling: -0.01,
    trust: { before: 0.5, after: 0.5, drift: 0 },
    tolerance: { before: 0.6, after: 0.6 },
    ...sketch,
  });
  const all = crowdMomentsOf([
    moved({ feeling: 0.0001 }),
    moved({ terms: [{ term: 'asking', value: -0.05 }] }),
    moved({ cause: { type: 'use', use: 0 }, feeling: 0, people: 10, tolerance: change(0.6, 0.3) }),
    moved({ cause: { type: 'use', use: 1 }, people: 90, tolerance: change(0.6, 0.5) }),
  ]);
  it('is told moment by moment, weeks that did nothing left out', () => {
    expect(all.map(({ key }) => key)).toEqual(['crowd-1', 'crowd-2', 'crowd-3']);
  });
  it('opens on what moved them most, all of them counted', () => {
    expect(firstOfCrowd(all)).toBe('crowd-3');
    expect(firstOfCrowd([])).toBeNull();
  });
  it('tells of a week what is drawn of it, and not what is too small to be', () => {
    const talk = { term: 'word-of-mouth', value: 0.12 } as const;
    const owed = (value: number) => ({ term: 'expected-return', value }) as const;
    expect(weekStory([talk, owed(-0.001)])).toBe('crowd.week.story');
    expect(weekStory([talk, owed(-0.05)])).toBe('crowd.week.story.both');
    expect(weekStory([owed(-0.05)])).toBe('crowd.week.story.owed');
  });
  it('says when a mean that is good hides those who were hurt', () => {
    expect(isUneven(moved({ feeling: 0.12, tolerance: change(0.64, 0.62) }))).toBe(true);
    expect(isUneven(moved({ feeling: 0.12, tolerance: change(0.62, 0.64) }))).toBe(false);
    expect(isUneven(moved({ feeling: -0.12, tolerance: change(0.64, 0.62) }))).toBe(false);
    expect(isUneven(moved({ feeling: 0.12, tolerance: change(0.623, 0.6229) }))).toBe(false);
  });
  it('knows a question from a week', () => {
    expect(all.map(({ felt: one }) => isAsking(one))).toEqual([true, false, false]);
  });
});
