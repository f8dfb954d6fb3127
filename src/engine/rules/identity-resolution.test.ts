import { describe, expect, test } from 'vitest';
import type { Decision } from '../../protocol/decision.ts';
import { decide } from '../index.ts';
import { begin, collect, nextWeek, type Play, take, viewOf } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';

const link = (fragment: string, portrait: string): Decision => ({
  type: 'identity.link',
  fragment,
  portrait,
});
const unlink = (fragment: string): Decision => ({ type: 'identity.unlink', fragment });

const factsOf = (play: Play, portrait: string): readonly string[] =>
  viewOf(play)
    .portraits.filter(({ id }) => id === portrait)
    .flatMap(({ facts }) => facts.map(({ id }) => id));

const codeOf = (play: Play, decision: Decision) => {
  const decided = decide(play.scenario, play.state, decision);
  return 'rejection' in decided ? decided.rejection.code : null;
};

const loose = take(begin(quietPack, 1), collect('note-from-the-house'));

describe('linking by hand', () => {
  test('takes a candidate, right or wrong, and says nothing of it', () => {
    const play = take(loose, link('note-from-the-house', 'nadia'));
    expect(play.events.at(-1)).toEqual({
      type: 'identity.linked',
      fragment: 'note-from-the-house',
      portrait: 'nadia',
    });
    expect(factsOf(play, 'nadia')).toEqual(['note-from-the-house']);
    expect(play.state.mistakes).toEqual([{ portrait: 'nadia', fragment: 'note-from-the-house' }]);
  });

  test('is refused with a reason', () => {
    expect(codeOf(loose, link('note-from-the-house', 'ivo'))).toBe('identity.not-candidate');
    expect(codeOf(loose, link('note-from-the-house', 'nobody'))).toBe('portrait.unknown');
    expect(codeOf(loose, link('two-sheets', 'nadia'))).toBe('fragment.not-held');
    const linked = take(loose, link('note-from-the-house', 'lea'));
    expect(codeOf(linked, link('note-from-the-house', 'lea'))).toBe('identity.already-linked');
    expect(codeOf(loose, unlink('note-from-the-house'))).toBe('identity.not-linked');
  });

  test('brings its identifiers along: an error spreads, and another portrait makes it ambiguous', () => {
    const wrong = take(loose, link('note-from-the-house', 'nadia'), collect('house-email'));
    const emails = viewOf(wrong).portraits.map(({ identifiers }) =>
      identifiers.filter(({ kind }) => kind === 'email').map(({ value }) => value),
    );
    expect(emails).toEqual([['maison@'], ['maison@'], []]);
  });
});

describe('joining by identifier', () => {
  test('a fact waiting loose joins when its identifier becomes known', () => {
    const play = take(loose, collect('house-email'));
    expect(play.events.slice(-2)).toEqual([
      { type: 'identity.joined', fragment: 'house-email', portrait: 'ivo', first: true },
      { type: 'identity.joined', fragment: 'note-from-the-house', portrait: 'ivo', first: false },
    ]);
    // The note is Léa's: what joins by itself can be wrong too.
    expect(play.state.mistakes).toEqual([{ portrait: 'ivo', fragment: 'note-from-the-house' }]);
  });

  test('undoing a link by hand lets fall what rested on it', () => {
    const pack = {
      ...quietPack,
      people: quietPack.people.map((person) => ({
        ...person,
        fragments: person.fragments.map((left) =>
          left.id === 'lamp-brought-back'
            ? { ...left, identifier: { kind: 'email' as const, value: 'maison@' } }
            : left,
        ),
      })),
    };
    const linked = take(
      begin(pack, 1),
      collect('note-from-the-house'),
      link('note-from-the-house', 'lea'),
      collect('lamp-brought-back'),
    );
    expect(factsOf(linked, 'lea')).toEqual(['note-from-the-house', 'lamp-brought-back']);
    const undone = take(linked, unlink('note-from-the-house'));
    expect(factsOf(undone, 'lea')).toEqual([]);
    expect(viewOf(undone).loose.length).toBe(2);
    const erased = take(linked, { type: 'fragment.erase', fragment: 'note-from-the-house' });
    expect(viewOf(erased).loose.map(({ id }) => id)).toEqual(['lamp-brought-back']);
  });

  test('an offered fragment shows where its identifier leads, as things stand', () => {
    const leads = (play: Play, id: string) =>
      viewOf(play).street.find((offer) => offer.id === id)?.leadsTo;
    const opened = begin(quietPack, 1);
    expect(leads(opened, 'two-sheets')).toBe('nadia');
    expect(leads(opened, 'note-from-the-house')).toBeNull();
    expect(leads(take(opened, collect('house-email')), 'note-from-the-house')).toBe('ivo');
  });

  test('a portrait keeps what it knew while weeks pass', () => {
    const play = nextWeek(take(begin(quietPack, 1), collect('two-sheets')));
    expect(factsOf(play, 'nadia')).toEqual(['two-sheets']);
  });
});
