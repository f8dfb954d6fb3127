import { describe, expect, test } from 'vitest';
import type { Dilemma } from '../../scenarios/schema.ts';
import { decide } from '../index.ts';
import { begin, CLOSE, collect, type Play, send, take, viewOf } from '../testing/play.ts';
import { quietPack, smallDilemmas } from '../testing/small-pack.ts';

/** A seed whose first week closes on a dilemma when one can open. */
const openingSeed = (dilemmas: readonly Dilemma[]): Play => {
  for (let seed = 0; ; seed += 1) {
    const play = begin({ ...quietPack, dilemmas }, seed);
    if (take(play, CLOSE).state.phase === 'dilemma') return play;
  }
};
const named = (id: string): Dilemma => {
  const found = smallDilemmas.find((dilemma) => dilemma.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const list = { ...named('a-list-for-sale'), id: 'always', weeks: [1, 6] as [number, number] };
const opened = openingSeed([list]);
const { scenario, seed } = opened;

const answer = (dilemma: string, chosen: string) =>
  ({ type: 'dilemma.answer', dilemma, answer: chosen }) as const;

describe('a dilemma', () => {
  test('opens at the close of a week, takes an answer only, and comes once', () => {
    const play = take(opened, CLOSE);
    expect(viewOf(play).dilemma).toEqual({
      id: 'always',
      title: { key: 'dilemma.always.title', params: {} },
      story: { key: 'dilemma.always.story', params: {} },
      answers: ['buy', 'decline'].map((id) => ({
        id,
        label: { key: `dilemma.always.${id}.label`, params: {} },
        detail: { key: `dilemma.always.${id}.detail`, params: {} },
      })),
    });
    const codes = [CLOSE, answer('other', 'buy'), answer('always', 'other')].map((decision) => {
      const decided = decide(scenario, play.state, decision);
      return 'rejection' in decided ? decided.rejection.code : null;
    });
    expect(codes).toEqual(['phase.wrong', 'dilemma.not-open', 'answer.unknown']);
    const after = take(play, answer('always', 'decline'));
    expect(viewOf(after)).toMatchObject({ phase: 'week', week: 2, attention: { left: 4, max: 4 } });
    let later = after;
    for (let week = 2; week <= 4; week += 1) later = take(later, CLOSE);
    expect(later.events.filter(({ type }) => type === 'dilemma.opened').length).toBe(1);
  });

  test('has consequences: money, fragments and what people feel', () => {
    const before = take(opened, CLOSE);
    const play = take(before, answer('always', 'buy'));
    expect(play.state.budget).toBe(before.state.budget - 20);
    expect(play.state.spent).toBe(before.state.spent + 20);
    expect(play.state.sales).toBe(before.state.sales + 30);
    expect(viewOf(play).loose.map(({ id }) => id)).toEqual(['bought-list-line']);
    const felt = play.state.felt.slice(before.state.felt.length);
    expect(felt.map(({ portrait }) => portrait)).toEqual(['nadia', 'ivo', 'lea']);
    expect(felt[0]).toMatchObject({
      cause: { type: 'dilemma', dilemma: 'always', answer: 'buy' },
      terms: [{ term: 'provenance', value: -0.3 }],
    });
    expect(play.state.people.crowd.tolerance[3]).toBeLessThan(
      before.state.people.crowd.tolerance[3] ?? 0,
    );
    expect(play.events).toContainEqual({
      type: 'dilemma.answered',
      dilemma: 'always',
      answer: 'buy',
      outcome: { key: 'dilemma.always.buy.outcome', params: {} },
    });
  });

  test('waits for its conditions, and names the person whose sign brought it', () => {
    const asked = named('how-do-you-know');
    const quiet = begin({ ...scenario, dilemmas: [asked] }, seed);
    expect(take(quiet, CLOSE).state.phase).toBe('week');
    const sold = send({
      portrait: 'nadia',
      purpose: 'sell',
      facts: ['moving-soon'],
      channel: 'email',
      moment: 'late',
      explain: false,
      choice: false,
    });
    const rude = take(quiet, collect('moving-soon'), sold, sold, CLOSE);
    expect(viewOf(rude).dilemma?.story.params).toEqual({
      firstName: '@person.nadia.first-name',
      formal: '@person.nadia.formal',
      grammar: 'f',
    });
    const shown = take(rude, answer('how-do-you-know', 'show'));
    expect(shown.state.felt.at(-1)).toMatchObject({ portrait: 'nadia', feeling: 0.5 });
    const erased = take(rude, answer('how-do-you-know', 'erase'));
    expect(erased.state.held).toEqual([]);
    expect(erased.events).toContainEqual({
      type: 'fragment.erased',
      fragment: 'moving-soon',
      portrait: 'nadia',
    });
  });

  test('a leak weighs more on those of whom private things are held', () => {
    const leak = { ...named('a-leak'), when: [], weeks: [1, 6] as [number, number] };
    const play = take(
      begin({ ...scenario, dilemmas: [leak] }, seed),
      collect('knee-brace'),
      CLOSE,
      answer('a-leak', 'hush'),
    );
    const harm = play.state.felt
      .filter(({ cause }) => cause.type === 'dilemma')
      .map(({ portrait, feeling }) => [portrait, feeling] as const);
    const of = new Map(harm);
    expect(of.get('ivo')).toBeLessThan(of.get('lea') ?? 0);
  });
});
