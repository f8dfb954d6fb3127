import { expect, test } from 'vitest';
import { sampleFact, samplePortrait, sampleView } from '../testing/sample-view.ts';
import { nextStep, type Step } from './next-step.ts';

const nothing: ReadonlySet<Step> = new Set();

test('the game opens by pointing at one fragment', () => {
  expect(nextStep(sampleView({ step: 0, opening: 'two-sheets' }), nothing)).toBe('open');
});

test('a first fact leads to writing, until something was sent or kept silent', () => {
  const portraits = [samplePortrait('nadia', { facts: [sampleFact('two-sheets')] })];
  expect(nextStep(sampleView({ portraits }), nothing)).toBe('write');
});

test('a warning comes before anything that can wait', () => {
  const portraits = [
    samplePortrait('nadia', { facts: [sampleFact('two-sheets')], lastSign: 'asks' }),
  ];
  expect(nextStep(sampleView({ portraits }), nothing)).toBe('read');
  expect(nextStep(sampleView({ portraits }), new Set(['read']))).toBe('write');
});

test('a marathon tells less, but still warns', () => {
  const portraits = [samplePortrait('nadia', { facts: [sampleFact('two-sheets')] })];
  expect(nextStep(sampleView({ portraits, length: 'marathon' }), nothing)).toBeNull();
  const asked = [samplePortrait('nadia', { lastSign: 'asks' })];
  expect(nextStep(sampleView({ portraits: asked, length: 'marathon' }), nothing)).toBe('read');
});

test('nothing is told over a question that waits for an answer', () => {
  expect(nextStep(sampleView({ phase: 'dilemma', step: 0, opening: 'x' }), nothing)).toBeNull();
});
