import { expect, it } from 'vitest';
import { sampleView } from '../testing/sample-view.ts';
import { opens } from './act-seen.ts';

const act = { index: 1, id: 'conversation', firstWeek: 5, lastWeek: 8, count: 3 };
const none = new Set<string>();

it('a later act opens with its card, before anything is done in it', () => {
  const fresh = sampleView({ act, week: 5 });
  expect(opens(fresh, none)).toBe(true);
  expect(opens({ ...fresh, week: 6 }, none)).toBe(false);
  expect(opens({ ...fresh, phase: 'dilemma' }, none)).toBe(false);
  expect(opens({ ...fresh, attention: { left: 4, max: 5 } }, none)).toBe(false);
  expect(opens(fresh, new Set([`${fresh.seed}.conversation`]))).toBe(false);
});

it('the first act opens on the street itself', () => {
  expect(opens(sampleView({ week: 1 }), none)).toBe(false);
});
