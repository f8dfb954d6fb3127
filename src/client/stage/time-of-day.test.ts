import { expect, test } from 'vitest';
import { firstMorning } from '../../protocol/testing/first-morning.ts';
import { WEATHERS } from '../../protocol/vocabulary.ts';
import { darkness, eveningOf, timeOfDay } from './time-of-day.ts';

const at = (attention: number, uses: number) =>
  timeOfDay(firstMorning({ attention: { left: attention, max: 5 }, uses: { left: uses, max: 2 } }));

test('a week opens in the morning and ends in the evening', () => {
  expect(at(5, 2)).toBe(0);
  expect(at(0, 0)).toBe(1);
});

test('time never runs back while attention and uses are spent', () => {
  const day = [at(5, 2), at(4, 2), at(3, 2), at(3, 1), at(1, 1), at(1, 0), at(0, 0)];
  expect(day).toEqual([...day].sort((left, right) => left - right));
  const evenings = day.map(eveningOf);
  expect(evenings).toEqual([...evenings].sort((left, right) => left - right));
});

test('the estimate and the debrief are evenings', () => {
  expect(timeOfDay(firstMorning({ phase: 'estimate' }))).toBe(1);
  expect(timeOfDay(firstMorning({ phase: 'debrief' }))).toBe(1);
});

test('the fouler the weather, the darker the street', () => {
  const noon = WEATHERS.map((weather) => darkness(weather, 0));
  expect(noon).toEqual([...noon].sort((left, right) => left - right));
  for (const weather of WEATHERS) expect(darkness(weather, 1)).toBeLessThanOrEqual(1);
});
