import { describe, expect, it } from 'vitest';
import { decide, isRefused, observe, start } from '../../../engine/index.ts';
import type { Draft } from '../../../protocol/decision.ts';
import type { View } from '../../../protocol/view.ts';
import type { Sign } from '../../../protocol/vocabulary.ts';
import { scenario } from '../../testing/shipped.ts';
import { blankNotebook, hasAsked, lessonOn, readSigns } from './lessons.ts';

const draft: Draft = {
  portrait: 'nadia-belkacem',
  purpose: 'serve',
  facts: [],
  channel: 'counter',
  moment: 'morning',
  explain: false,
  choice: true,
};
const sent = decide(scenario, start(scenario, 1).state, { type: 'use.send', draft });
if (isRefused(sent)) throw new Error('the message is refused');
const view = observe(scenario, sent.state);

const showing = (lastSign: Sign | null): View => ({
  ...view,
  portraits: view.portraits.map((portrait) => ({ ...portrait, lastSign })),
});

const learntFrom = (lastSign: Sign | null) => {
  const notebook = blankNotebook();
  readSigns(showing(lastSign), notebook);
  readSigns(showing(lastSign), notebook);
  const [portrait] = view.portraits.filter(({ id }) => id === draft.portrait);
  if (portrait === undefined) throw new Error('nobody');
  const lesson = (changes: Partial<Draft> = {}): number =>
    lessonOn(notebook, portrait, { ...draft, ...changes }).all;
  return { notebook, lesson };
};

describe('a lesson', () => {
  it('praises what was thanked for, and what is like it less', () => {
    const { lesson } = learntFrom('thanks');
    expect(lesson()).toBeGreaterThan(0);
    expect(lesson({ channel: 'email' })).toBeLessThan(lesson());
  });

  it('is read once, the worse the worse the sign', () => {
    const points = (['buys', 'ignores', 'asks', 'protests'] as const).map((sign) =>
      learntFrom(sign).lesson(),
    );
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });

  it('remembers who asked', () => {
    expect(hasAsked(learntFrom('asks').notebook, draft.portrait)).toBe(true);
    expect(hasAsked(learntFrom('thanks').notebook, draft.portrait)).toBe(false);
  });

  it('is not given by what cannot be seen', () => {
    expect(learntFrom(null).lesson()).toBe(0);
  });
});
