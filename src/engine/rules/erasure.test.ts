import { expect, test } from 'vitest';
import { decide } from '../index.ts';
import { begin, collect, take, viewOf } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';

const erase = (fragment: string) => ({ type: 'fragment.erase', fragment }) as const;

test('erasing costs nothing, takes the fact and its identifiers away, and gives a little back', () => {
  const before = take(begin(quietPack, 1), collect('moving-soon'));
  expect(viewOf(before).portraits[0]?.reachable).toContain('email');
  const play = take(before, erase('moving-soon'));
  expect(play.events.at(-1)).toEqual({
    type: 'fragment.erased',
    fragment: 'moving-soon',
    portrait: 'nadia',
  });
  expect(viewOf(play).portraits[0]?.reachable).not.toContain('email');
  expect(viewOf(play).attention).toEqual(viewOf(before).attention);
  expect(play.state.people.tolerance[0]).toBeGreaterThan(before.state.people.tolerance[0] ?? 1);
  expect(play.state.felt.at(-1)).toMatchObject({
    portrait: 'nadia',
    cause: { type: 'erased', fragment: 'moving-soon' },
    terms: [{ term: 'holding' }],
  });
});

test('what was never known to be held gives nothing back', () => {
  const before = take(begin(quietPack, 1), collect('two-sheets'));
  const play = take(before, erase('two-sheets'));
  expect(play.state.people.tolerance[0]).toBe(before.state.people.tolerance[0]);
});

test('only what is held can be erased', () => {
  const decided = decide(quietPack, begin(quietPack, 1).state, erase('two-sheets'));
  expect('rejection' in decided && decided.rejection.code).toBe('fragment.not-held');
});
