import { describe, expect, test } from 'vitest';
import { decide } from '../index.ts';
import { attempt, begin, CLOSE, collect, take, viewOf } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';

const opened = begin(quietPack, 1);
const rejectionOf = (fragment: string, ask = false, play = opened) => {
  const decided = decide(quietPack, play.state, collect(fragment, ask));
  return 'rejection' in decided ? decided.rejection : null;
};

describe('picking a fragment', () => {
  test('costs one of attention and joins the portrait that its card is known for', () => {
    const play = take(opened, collect('two-sheets'));
    expect(play.events.slice(opened.events.length)).toEqual([
      { type: 'fragment.collected', fragment: 'two-sheets', silo: 'till', asked: false },
      { type: 'identity.joined', fragment: 'two-sheets', portrait: 'nadia', first: true },
    ]);
    expect(viewOf(play).attention).toEqual({ left: 4, max: 5 });
    expect(viewOf(play).opening).toBeNull();
  });

  test('leaves loose what leads to nobody, or to several', () => {
    const play = take(opened, collect('note-from-the-house'));
    expect(viewOf(play).loose.map(({ id }) => id)).toEqual(['note-from-the-house']);
    expect(viewOf(play).loose[0]?.candidates).toEqual([
      { portrait: 'lea', evidence: [{ key: 'evidence.handwriting-agrees', params: {} }] },
      { portrait: 'nadia', evidence: [{ key: 'evidence.same-week', params: {} }] },
    ]);
  });

  test('is refused with a reason', () => {
    expect(rejectionOf('no-such-thing')?.code).toBe('fragment.unknown');
    expect(rejectionOf('family-growing')?.code).toBe('fragment.not-offered');
    expect(rejectionOf('moving-soon', true)?.code).toBe('fragment.not-askable');
    let play = opened;
    for (const { id } of viewOf(opened).street) play = attempt(play, collect(id));
    expect(play.state.attention).toBe(0);
    expect(rejectionOf(play.state.street[0]?.fragment ?? '', false, play)).toEqual({
      code: 'attention.short',
      decision: 'fragment.collect',
      params: { left: 0, needed: 1 },
    });
    const closed = take(begin(quietPack, 1), CLOSE, CLOSE, CLOSE, CLOSE);
    expect(rejectionOf('two-sheets', false, closed)?.code).toBe('phase.wrong');
  });
});

describe('asking first', () => {
  test('costs one more and makes consent', () => {
    const play = take(opened, collect('two-sheets', true));
    expect(viewOf(play).attention.left).toBe(3);
    expect(viewOf(play).portraits[0]?.facts[0]?.asked).toBe(true);
    expect(play.state.felt.map(({ cause, portrait }) => ({ cause, portrait }))).toEqual([
      { cause: { type: 'asked', fragment: 'two-sheets' }, portrait: 'nadia' },
    ]);
  });

  test('may be refused: the attention is spent, the fragment stays and cannot be had', () => {
    const play = take(opened, collect('knee-brace', true));
    expect(play.events.at(-1)).toEqual({
      type: 'fragment.refused',
      fragment: 'knee-brace',
      silo: 'till',
    });
    expect(viewOf(play).attention.left).toBe(3);
    expect(play.state.held).toEqual([]);
    expect(viewOf(play).street.find(({ id }) => id === 'knee-brace')?.refused).toBe(true);
    expect(rejectionOf('knee-brace', false, play)?.code).toBe('fragment.not-offered');
  });

  test('stirs nobody met by name when the fragment is a stranger’s', () => {
    const stranger = {
      ...quietPack,
      people: quietPack.people.map((one) => ({
        ...one,
        fragments: one.fragments.map((left) =>
          left.id === 'two-sheets' ? { ...left, about: 'someone-else' as const } : left,
        ),
      })),
    };
    const play = take(begin(stranger, 1), collect('two-sheets', true));
    expect(play.state.felt).toEqual([]);
    expect(play.state.people.given[0]).toBe(0);
  });
});
