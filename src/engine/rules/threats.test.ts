import { describe, expect, test } from 'vitest';
import { begin, CLOSE, type Play, settle, take, viewOf } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';

const close = (play: Play): Play =>
  viewOf(play).phase === 'debrief' ? play : settle(take(play, CLOSE));

const weeks = (play: Play, count: number): Play =>
  count === 0 ? play : weeks(close(play), count - 1);

/** A shop that owes more than it sells. */
const indebted = (): Play => {
  const play = begin(quietPack, 2);
  return { ...play, state: { ...play.state, fines: 400 } };
};

/** A base that has had enough. */
const weary = (): Play => {
  const play = begin(quietPack, 2);
  const { people } = play.state;
  const none = new Float32Array(people.crowd.size).fill(0.05);
  return {
    ...play,
    state: { ...play.state, people: { ...people, crowd: { ...people.crowd, tolerance: none } } },
  };
};

describe('an end before the end', () => {
  test('does not threaten a shop that does nothing', () => {
    const idle = weeks(begin(quietPack, 2), 6);
    expect(idle.events.some(({ type }) => type === 'warning.given')).toBe(false);
    expect(viewOf(idle).week).toBe(6);
  });

  test.each([
    ['bankrupt', indebted],
    ['boycott', weary],
  ] as const)('%s comes after two weeks of warning, for all to see', (of, open) => {
    const first = close(open());
    expect(viewOf(first).warnings).toContainEqual({ of, weeks: 1 });
    const second = close(first);
    expect(viewOf(second).warnings).toContainEqual({ of, weeks: 2 });
    expect(viewOf(second).phase).toBe('week');
    const third = close(second);
    expect(viewOf(third)).toMatchObject({ phase: 'debrief', debrief: { ending: of } });
    expect(third.events.at(-1)).toEqual({ type: 'game.ended', ending: of });
    const given = third.events.filter((event) => event.type === 'warning.given' && event.of === of);
    expect(given).toHaveLength(3);
  });

  test('is called off when things are better', () => {
    const second = close(close(indebted()));
    const paid = { ...second, state: { ...second.state, fines: 0 } };
    expect(viewOf(close(paid)).warnings).toEqual([]);
    expect(viewOf(weeks(paid, 9)).debrief?.ending).toBe('invisible');
  });
});
