import { expect, test } from 'vitest';
import type { Debrief } from '../../../protocol/debrief.ts';
import { sampleFact, samplePortrait, sampleView } from '../testing/sample-view.ts';
import { goalsOf } from './goals.ts';

const scores: Debrief['scores'] = {
  firmValue: 0,
  serviceRendered: 4.6,
  atEase: 120,
  missedTargets: 0,
  discernment: { hits: 0, misses: 0, falseAlarms: 0, correctRejections: 0 },
};
const view = sampleView({
  portraits: [samplePortrait('nadia', { facts: [sampleFact('a'), sampleFact('b')] })],
});

test('service is set against the facts that were held for it', () => {
  const { least, hurt, off } = goalsOf(view, { scores, people: [], estimates: [] });
  expect(least).toEqual({ points: 5, facts: 2 });
  expect(hurt).toBe(0);
  expect(off).toBeNull();
});

test('estimates are judged by how far they were, whichever way', () => {
  const estimates = [
    { act: 0, said: 150, truth: 160 },
    { act: 1, said: 150, truth: 130 },
  ];
  expect(goalsOf(view, { scores, people: [], estimates }).off).toBe(15);
});
