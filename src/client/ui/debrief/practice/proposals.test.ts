import { expect, it } from 'vitest';
import type { PersonTruth } from '../../../../protocol/debrief.ts';
import type { Felt } from '../../../../protocol/felt.ts';
import type { SentUse } from '../../../../protocol/message.ts';
import { text } from '../../../../protocol/text.ts';
import { needsMissed, usesThatHurt } from './proposals.ts';

const felt = (use: number, feeling: number): Felt => ({
  portrait: 'nadia',
  week: 1,
  step: use,
  cause: { type: 'use', use },
  terms: [],
  feeling,
  band: 'hurt',
  trust: { before: 0.5, after: 0.5, drift: 0 },
  tolerance: { before: 0.5, after: 0.4 },
});
const person = (portrait: string, changes: Partial<PersonTruth>): PersonTruth => ({
  portrait,
  segment: 'pragmatist',
  threshold: 0.4,
  tolerance: [0.5, 0.5],
  felt: [],
  atEase: true,
  needs: [],
  mistakes: [],
  closing: text('x'),
  ...changes,
});
const sent = (use: number, fact: string): SentUse => ({
  use,
  week: 1,
  reach: null,
  draft: {
    portrait: 'nadia',
    purpose: 'sell',
    facts: [fact],
    channel: 'email',
    moment: 'morning',
    explain: false,
    choice: false,
  },
  message: {
    greeting: text('x'),
    body: [],
    explanation: null,
    choice: null,
    signature: text('x'),
  },
});

it('proposes the needs that nobody met, those of people at ease first', () => {
  const need = (key: string, met: boolean) => ({
    label: text(key),
    weeks: [1, 2] as const,
    met,
  });
  const people = [
    person('leo', { atEase: false, needs: [need('dark', false)] }),
    person('nadia', { needs: [need('sheets', true), need('move', false), need('quiet', false)] }),
  ];
  expect(needsMissed({ people }).map(({ need: { key } }) => key)).toEqual(['move', 'dark']);
});

it('proposes to stop what hurt, worst first and once', () => {
  const people = [
    person('nadia', { felt: [felt(0, -0.2), felt(1, -0.9), felt(2, 0.4), felt(3, -0.1)] }),
  ];
  const all = [sent(0, 'a'), sent(1, 'b'), sent(2, 'c'), sent(3, 'b')];
  expect(usesThatHurt({ people }, all).map(({ facts }) => facts[0])).toEqual(['b', 'a']);
});
