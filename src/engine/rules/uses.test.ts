import { describe, expect, test } from 'vitest';
import type { Decision, Draft } from '../../protocol/decision.ts';
import { decide } from '../index.ts';
import { begin, collect, draft, nextWeek, type Play, send, take, viewOf } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';

const ready = take(begin(quietPack, 1), collect('two-sheets'), collect('moving-soon'));
const codeOf = (sketch: Partial<Draft>, play: Play = ready) => {
  const decided = decide(quietPack, play.state, send({ portrait: 'nadia', ...sketch }));
  return 'rejection' in decided ? decided.rejection.code : null;
};
const withhold = (sketch: Partial<Draft>): Decision => ({
  type: 'use.withhold',
  draft: draft({ portrait: 'nadia', ...sketch }),
});
const served = take(ready, send({ portrait: 'nadia', facts: ['two-sheets'], channel: 'email' }));

describe('sending', () => {
  test('delivers, is reacted to, sells, is answered, and is given something back', () => {
    expect(served.events.slice(ready.events.length).map(({ type }) => type)).toEqual([
      'message.delivered',
      'consumer.reacted',
      'letter.received',
      'fragment.volunteered',
      'sale.made',
    ]);
    const view = viewOf(served);
    expect(view.letters[0]).toMatchObject({ sign: 'thanks', use: 0, portrait: 'nadia' });
    expect(view.letters[0]?.text.key).toBe('person.nadia.line.exchange-tomorrow');
    expect(view.portraits[0]?.facts.at(-1)).toMatchObject({
      id: 'side-sleeper',
      asked: true,
      volunteered: true,
    });
    expect(view.portraits[0]?.ledger).toEqual({ given: 3, thanked: 1, messages: 1 });
    expect(view.budget).toBe(99);
    expect(view.uses.left).toBe(1);
    expect(view.portraits[0]?.facts[0]?.timesUsed).toBe(1);
  });

  test('is refused with a reason', () => {
    expect(codeOf({ portrait: 'nobody' })).toBe('portrait.unknown');
    expect(codeOf({ purpose: 'price' })).toBe('purpose.closed');
    expect(codeOf({ channel: 'phone' })).toBe('channel.closed');
    expect(codeOf({ moment: 'late' })).toBe('moment.closed');
    expect(codeOf({ channel: 'text' })).toBe('channel.no-address');
    expect(codeOf({ facts: ['two-sheets', 'two-sheets'] })).toBe('fact.repeated');
    expect(codeOf({ facts: ['seeds-and-twine'] })).toBe('fact.not-in-portrait');
    const spent = take(served, send({ portrait: 'lea' }));
    expect(codeOf({}, spent)).toBe('uses.spent');
    const poor = { ...ready, state: { ...ready.state, budget: 0 } };
    expect(codeOf({ channel: 'email' }, poor)).toBe('budget.short');
    expect(codeOf({ channel: 'counter' }, poor)).toBeNull();
  });

  test('reaches nobody who is gone or asked to be left alone', () => {
    const dealtWith = (changes: {
      readonly gone?: boolean;
      readonly optedOut?: boolean;
    }): Play => ({
      ...ready,
      state: {
        ...ready.state,
        dealings: ready.state.dealings.map((dealings) => ({ ...dealings, ...changes })),
      },
    });
    expect(codeOf({}, dealtWith({ gone: true }))).toBe('portrait.gone');
    expect(codeOf({}, dealtWith({ optedOut: true }))).toBe('portrait.opted-out');
  });

  test('a discount sells more than a service, and pleases less', () => {
    const sold = take(
      ready,
      send({ portrait: 'nadia', purpose: 'sell', facts: ['two-sheets'], channel: 'email' }),
    );
    expect(sold.state.sales).toBeGreaterThan(served.state.sales);
    expect(sold.state.felt[0]?.feeling).toBeLessThan(served.state.felt[0]?.feeling ?? 0);
  });

  test('a need once met is met', () => {
    expect(served.state.dealings[0]?.met).toEqual(['bedding']);
    const again = nextWeek(served);
    const repeated = take(
      again,
      send({ portrait: 'nadia', facts: ['two-sheets'], channel: 'email' }),
    );
    expect(repeated.state.felt.at(-1)?.feeling).toBeLessThan(served.state.felt[0]?.feeling ?? 0);
  });

  test('a stale fact is taken for a mistake', () => {
    let play = take(begin(quietPack, 1), collect('lamp-brought-back'));
    play = nextWeek(nextWeek(play));
    const stale = take(play, send({ portrait: 'ivo', facts: ['lamp-brought-back'] }));
    expect(stale.state.felt.at(-1)?.terms.map(({ term }) => term)).toContain('mistaken');
    expect(stale.state.felt.at(-1)?.terms.map(({ term }) => term)).not.toContain('fit');
  });
});

describe('keeping silent', () => {
  test('costs nothing, once a week for each portrait, and is scored by what it spared', () => {
    const play = take(ready, withhold({ facts: ['two-sheets'] }));
    expect(viewOf(play).uses.left).toBe(2);
    expect(viewOf(play).withheld).toEqual([
      { week: 1, draft: draft({ portrait: 'nadia', facts: ['two-sheets'] }) },
    ]);
    expect(play.state.withheld[0]?.welcome).toBe(true);
    const twice = decide(quietPack, play.state, withhold({}));
    expect('rejection' in twice && twice.rejection.code).toBe('use.already-withheld');
    expect(play.state.people).toBe(ready.state.people);
  });

  test('can be done with no use left', () => {
    const spent = take(served, send({ portrait: 'lea' }));
    expect(take(spent, withhold({})).state.withheld.length).toBe(1);
  });
});
