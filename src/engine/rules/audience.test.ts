import { describe, expect, test } from 'vitest';
import type { Draft } from '../../protocol/decision.ts';
import { decide, explain, isRefused, preview } from '../index.ts';
import {
  begin,
  CLOSE,
  collect,
  draft,
  nextWeek,
  type Play,
  take,
  viewOf,
} from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';

const forAll = (sketch: Partial<Draft> = {}): Draft =>
  draft({ portrait: 'nadia', facts: ['two-sheets'], audience: 'all', ...sketch });

/** Two weeks into the second act, with a base that two silos have filled, and receipts of three people met by name. */
const wide = (): Play => {
  const first = take(begin(quietPack, 4), collect('two-sheets'), collect('seeds-and-twine'));
  const second = nextWeek(nextWeek(nextWeek(nextWeek(first))));
  return take(
    second,
    { type: 'collection.set', silo: 'newsletter', policy: 'silent' },
    { type: 'collection.set', silo: 'till', policy: 'silent' },
    CLOSE,
  );
};

const sent = (sketch: Partial<Draft> = {}) =>
  take(wide(), { type: 'use.send', draft: forAll(sketch) });

describe('a message to all', () => {
  test('is for later acts', () => {
    const decided = decide(quietPack, take(begin(quietPack, 4), collect('two-sheets')).state, {
      type: 'use.send',
      draft: forAll(),
    });
    expect(isRefused(decided) && decided.rejection.code).toBe('audience.closed');
    expect(viewOf(begin(quietPack, 4)).audiences).toEqual(['one']);
    expect(viewOf(wide()).audiences).toEqual(['one', 'all']);
  });

  test('reaches everybody of whom the same kind of fact is held, by name or not, for the price that was said', () => {
    const before = wide();
    const said = preview(quietPack, before.state, forAll());
    const after = sent();
    const [use] = viewOf(after).sent;
    expect(use?.reach?.people).toBe(said.reach);
    expect(said.reach).toBeGreaterThan(4);
    expect(said.reach).toBeLessThan(before.state.people.size);
    expect(after.state.budget).toBe(before.state.budget - said.cost);
    expect(
      after.state.felt.filter(({ cause }) => cause.type === 'use').map(({ portrait }) => portrait),
    ).toEqual(['nadia', 'lea']);
    expect(after.state.usesLeft).toBe(before.state.usesLeft - 1);
  });

  test('costs more the more people it reaches, and more by a dear channel', () => {
    const before = wide().state;
    const one = preview(quietPack, before, { ...forAll({ channel: 'email' }), audience: 'one' });
    const all = preview(quietPack, before, forAll({ channel: 'email' }));
    expect(all.cost).toBeGreaterThan(one.cost);
    expect(preview(quietPack, before, forAll({ channel: 'counter' })).cost).toBe(0);
  });

  test('is counted by signs, with those to whom it spoke of somebody else', () => {
    const reached = sent({ explain: false }).events.findLast(
      ({ type }) => type === 'audience.reached',
    );
    if (reached?.type !== 'audience.reached') throw new Error('everybody was reached');
    const shown = Object.values(reached.signs).reduce((sum, count) => sum + count, 0);
    expect(shown).toBe(reached.people);
    expect(reached.wrong).toBeLessThanOrEqual(reached.people);
    expect(reached.sales).toBeGreaterThanOrEqual(0);
  });

  test('is written in the words of a template to each, about a fact of theirs', () => {
    const { others } = preview(quietPack, wide().state, forAll());
    expect(others.length).toBeGreaterThan(1);
    for (const { body } of others) {
      expect(body[0]?.key).toBe('message.template.serve-plain');
      expect(body[0]?.params).toMatchObject({
        yours: '@data-type.purchases.yours',
        slip: expect.stringMatching(/^@life\.(gardener\.seeds|reader\.lamp)$/),
        firstName: expect.stringMatching(/^(Ada|Max|Zoé)$/),
      });
    }
  });

  test('is felt by the crowd in the same terms, told by explain', () => {
    const { crowd } = explain(quietPack, wide().state, { type: 'use.send', draft: forAll() });
    expect(crowd).toMatchObject([{ cause: { type: 'use', use: 0 } }]);
    const [felt] = crowd;
    expect(felt?.terms.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(felt?.feeling ?? 9);
  });

  test('to sell it on makes people go away or shut their door, and some write', () => {
    const rude = sent({
      purpose: 'sell-on',
      explain: false,
      choice: false,
    });
    const [use] = viewOf(rude).sent;
    const unhappy = (use?.reach?.signs.asks ?? 0) + (use?.reach?.signs.protests ?? 0);
    expect(unhappy).toBeGreaterThan(0);
    const { crowdLetters } = viewOf(rude);
    expect(crowdLetters.length).toBeGreaterThan(0);
    for (const { writer, text } of crowdLetters) {
      expect(writer).toMatch(/^(Ada|Max|Zoé) (Roc|Val|Mont)$/);
      expect(text.key).toMatch(/^line\./);
    }
    expect(new Set(crowdLetters.map(({ text }) => text.key)).size).toBe(crowdLetters.length);
  });
});
