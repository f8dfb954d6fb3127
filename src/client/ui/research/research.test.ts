import { describe, expect, it } from 'vitest';
import { TERMS } from '../../../protocol/vocabulary.ts';
import { sampleFact, samplePortrait, sampleView } from '../testing/sample-view.ts';
import { CARDS } from './cards.ts';
import { isToldWhenMet, metCards } from './met-cards.ts';

describe('research cards', () => {
  it('speak of every term of the model, each once', () => {
    const told = CARDS.flatMap(({ terms }) => terms);
    expect([...told].sort()).toEqual([...TERMS].sort());
  });

  it('are told in a line when first met, but in a marathon', () => {
    expect(isToldWhenMet(sampleView())).toBe(true);
    expect(isToldWhenMet(sampleView({ phase: 'dilemma' }))).toBe(false);
    expect(isToldWhenMet(sampleView({ length: 'marathon' }))).toBe(false);
  });

  it('are met by what the player did, and by nothing else', () => {
    expect(metCards(sampleView()).size).toBe(0);
    const portrait = samplePortrait('nadia', {
      facts: [sampleFact('a'), { ...sampleFact('b', 'letterbox'), asked: true }],
    });
    const message = {
      greeting: { key: 'g', params: {} },
      body: [],
      explanation: null,
      choice: null,
      signature: { key: 's', params: {} },
    };
    const draft = {
      portrait: 'nadia',
      purpose: 'sell',
      facts: ['a', 'b'],
      channel: 'text',
      moment: 'late',
      explain: false,
      choice: true,
    } as const;
    const met = metCards(
      sampleView({
        portraits: [portrait],
        sent: [{ use: 0, week: 1, draft: { ...draft, facts: ['a', 'b'] }, message, reach: null }],
      }),
    );
    expect([...met].sort()).toEqual(
      [
        'channel-capacity',
        'context',
        'control',
        'crossing',
        'fit-and-discount',
        'interplay',
        'one-fact',
        'who-cares',
      ].sort(),
    );
  });
});
