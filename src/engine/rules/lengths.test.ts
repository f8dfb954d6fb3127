import { expect, test } from 'vitest';
import type { GameRecord } from '../../protocol/record.ts';
import type { Length } from '../../protocol/vocabulary.ts';
import { replay, start } from '../index.ts';
import { begin, nextWeek, type Play, viewOf } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';

const open = (length: Length): Play => ({ ...begin(quietPack, 5), ...start(quietPack, 5, length) });

const toTheEnd = (play: Play): Play =>
  viewOf(play).phase === 'debrief' ? play : toTheEnd(nextWeek(play));

test('one act ends with the first act, the others with the last', () => {
  expect(viewOf(open('act'))).toMatchObject({ length: 'act', lastWeek: 4, act: { count: 1 } });
  expect(viewOf(toTheEnd(open('act'))).week).toBe(4);
  expect(viewOf(open('campaign'))).toMatchObject({ lastWeek: 6, act: { count: 2 } });
  expect(viewOf(toTheEnd(open('campaign'))).week).toBe(6);
});

test('a marathon has twice the crowd, and the same people in it', () => {
  const [usual, long] = [open('campaign').state.people, open('marathon').state.people];
  expect(viewOf(open('marathon')).people).toBe(2 * usual.size);
  expect(Array.from(long.crowd.concern).slice(0, usual.crowd.size)).toEqual(
    Array.from(usual.crowd.concern),
  );
});

test('in a marathon the weather tells of the mood a week later still', () => {
  const moods = [0.7, 0.4, 0.7];
  const weatherIn = (length: Length, week: number) => {
    const play = open(length);
    return viewOf({ ...play, state: { ...play.state, week, moodByWeek: moods } }).weather;
  };
  expect([1, 2, 3].map((week) => weatherIn('campaign', week))).toEqual(['clear', 'rain', 'clear']);
  expect([1, 2, 3].map((week) => weatherIn('marathon', week))).toEqual(['clear', 'clear', 'rain']);
});

test('the length is part of the record, and left out it is the campaign', () => {
  const played = toTheEnd(open('act'));
  const record: GameRecord = {
    format: 'seuil-game',
    version: 1,
    scenario: played.state.scenario,
    seed: 5,
    decisions: [...played.decisions],
  };
  const again = replay(quietPack, { ...record, length: 'act' });
  expect('state' in again && again.state).toEqual(played.state);
  const longer = replay(quietPack, record);
  expect('state' in longer && viewOf({ ...played, state: longer.state }).phase).toBe('week');
});
