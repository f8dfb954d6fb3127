import { describe, expect, test } from 'vitest';
import type { Decision } from '../../protocol/decision.ts';
import { score } from '../index.ts';
import { begin, collect, draft, nextWeek, send, take, viewOf } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';

const played = () => {
  let play = take(
    begin(quietPack, 1),
    collect('two-sheets'),
    collect('knee-brace'),
    send({ portrait: 'nadia', facts: ['two-sheets'] }),
    send({ portrait: 'ivo', purpose: 'sell', facts: ['knee-brace'] }),
  );
  play = take(nextWeek(play), collect('rattle-gift-wrapped'));
  for (let week = 2; week <= 6; week += 1) {
    if (week === 3)
      play = take(play, collect('family-growing'), {
        type: 'identity.link',
        fragment: 'family-growing',
        portrait: 'nadia',
      });
    play = nextWeek(play);
  }
  return play;
};

describe('the opened box', () => {
  const play = played();
  const { debrief } = viewOf(play);

  test('opens when the game is over, not before', () => {
    expect(viewOf(begin(quietPack, 1)).debrief).toBeNull();
    expect(debrief?.ending).toBe(play.state.ending);
    expect(debrief?.scores).toEqual(score(quietPack, play.state));
  });

  test('tells each person week by week, with what they felt and why', () => {
    const nadia = debrief?.people[0];
    expect(nadia?.tolerance.length).toBe(7);
    expect(nadia?.felt.every(({ portrait }) => portrait === 'nadia')).toBe(true);
    expect(nadia?.felt[0]).toMatchObject({ week: 1, step: 3, cause: { type: 'use', use: 0 } });
    expect(nadia?.needs.map(({ met }) => met)).toEqual([true, false]);
    expect(nadia?.closing.key).toBe('person.nadia.closing.served');
    expect(debrief?.people.map(({ closing }) => closing.key)[2]).toBe('person.lea.closing.ignored');
  });

  test('names the facts that were not theirs, and why', () => {
    expect(debrief?.people[0]?.mistakes).toEqual([
      { fragment: 'rattle-gift-wrapped', reason: 'gift' },
      { fragment: 'family-growing', reason: 'someone-else' },
    ]);
  });

  test('keeps estimates beside the truth of their moment', () => {
    expect(debrief?.estimates).toEqual([
      { act: 0, said: 20, truth: expect.any(Number) },
      { act: 1, said: 20, truth: expect.any(Number) },
    ]);
    expect(debrief?.crowdTolerance.length).toBe(7);
  });

  test('scores hits and false alarms apart', () => {
    expect(debrief?.scores.discernment).toEqual({
      hits: 1,
      misses: 0,
      falseAlarms: 1,
      correctRejections: 0,
    });
    expect(debrief?.scores.serviceRendered).toBeGreaterThan(0);
  });

  test('an unwelcome message kept silent is a correct rejection, a welcome one a miss', () => {
    const base = take(begin(quietPack, 1), collect('two-sheets'), collect('knee-brace'));
    const silence = (portrait: string, fact: string, purpose: 'serve' | 'sell'): Decision => ({
      type: 'use.withhold',
      draft: draft({ portrait, purpose, facts: [fact] }),
    });
    const kept = take(
      base,
      silence('ivo', 'knee-brace', 'sell'),
      silence('nadia', 'two-sheets', 'serve'),
    );
    expect(score(quietPack, kept.state).discernment).toMatchObject({
      misses: 1,
      correctRejections: 1,
    });
  });
});
