import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../scenarios/schema.ts';
import { GRIEVED, OPTED_OUT } from '../state/base.ts';
import { begin, CLOSE, collect, type Play, send, take, viewOf } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';
import { turnFor } from '../testing/turns.ts';
import { COMPLAINT } from './constants.ts';
import { crowdLeaves } from './crowd-departures.ts';

/** The pack with words for those who go to the authority, and a note that answers them. */
const pack: Scenario = {
  ...quietPack,
  manifest: {
    ...quietPack.manifest,
    lines: [
      { id: 'to-the-authority', sign: 'leaves', departure: 'authority' },
      ...quietPack.manifest.lines,
    ],
    notes: [{ id: 'complained', weeks: [1, 6], when: [{ kind: 'complaints-at-least', count: 1 }] }],
  },
};

const NADIA = 0;

/** Nadia has shown two signs and is worn out; she speaks up (a complainer). */
const worn = (concern: number): Play => {
  const play = take(begin(pack, 1), collect('moving-soon'));
  const { people } = play.state;
  const warned = {
    ...people,
    warnings: people.warnings.with(NADIA, 2),
    tolerance: people.tolerance.with(NADIA, 0.1),
    concern: people.concern.with(NADIA, concern),
  };
  return { ...play, state: { ...play.state, people: warned } };
};

const rude = send({
  portrait: 'nadia',
  purpose: 'sell',
  facts: ['moving-soon'],
  channel: 'email',
  moment: 'morning',
  explain: false,
  choice: false,
});

/** What she left was used for something else, and she had not been asked. */
const unasked = (play: Play): Play => ({
  ...play,
  state: { ...play.state, held: play.state.held.map((fact) => ({ ...fact, asked: false })) },
});

describe('somebody met by name who leaves', () => {
  test('goes to the authority when what was done breaks a rule, and says so', () => {
    const play = take(unasked(worn(0.9)), rude);
    expect(viewOf(play).departures).toEqual({ silent: 0, public: 0, authority: 1 });
    expect(viewOf(play).letters.at(-1)).toMatchObject({
      portrait: 'nadia',
      sign: 'leaves',
      text: { key: 'line.to-the-authority' },
    });
  });

  /** The message hurt her; later, worn out, she has asked not to be written to. */
  const outAfter = (hurt: Play, concern: number): Play => {
    const { dealings, people } = hurt.state;
    return {
      ...hurt,
      state: {
        ...hurt.state,
        dealings: dealings.map((one, index) => ({ ...one, optedOut: index === NADIA })),
        people: {
          ...people,
          warnings: people.warnings.with(NADIA, 2),
          tolerance: people.tolerance.with(NADIA, 0.1),
          concern: people.concern.with(NADIA, concern),
        },
      },
    };
  };
  const concerned = (play: Play): Play => ({
    ...play,
    state: {
      ...play.state,
      people: { ...play.state.people, concern: play.state.people.concern.with(NADIA, 0.9) },
    },
  });
  const collected = take(begin(pack, 1), collect('moving-soon'));
  const hurt = take(concerned(unasked(collected)), rude);

  test('leaves at a week’s close once she has asked not to be written to, as what was done then deserves', () => {
    expect(hurt.state.felt.at(-1)?.band).toBe('uneasy');
    const complains = viewOf(take(outAfter(hurt, 0.9), CLOSE));
    expect(complains.portraits[0]?.gone).toBe(true);
    expect(complains.departures).toEqual({ silent: 0, public: 0, authority: 1 });
    expect(viewOf(take(worn(0.9), CLOSE)).portraits[0]?.gone).toBe(false);
  });

  test('does not complain when she cares little, or had agreed', () => {
    const careless = viewOf(take(outAfter(hurt, 0.2), CLOSE));
    expect(careless.departures).toEqual({ silent: 1, public: 0, authority: 0 });
    const agreed = take(concerned(collected), rude);
    const asked = viewOf(take(outAfter(agreed, 0.9), CLOSE));
    expect(asked.departures).toEqual({ silent: 1, public: 0, authority: 0 });
    for (const { text } of asked.letters) expect(text.key).not.toContain('authority');
  });
});

describe('the authority', () => {
  const complained = (authority: number): Play => {
    const play = begin(pack, 1);
    const departures = { silent: 3, public: 1, authority };
    return { ...play, state: { ...play.state, departures } };
  };

  test('fines the house for each complaint, once, at the week’s close', () => {
    const play = take(complained(2), CLOSE);
    expect(play.events).toContainEqual({ type: 'complaints.heard', people: 2 });
    expect(play.events).toContainEqual({ type: 'fine.paid', amount: 2 * COMPLAINT.fine });
    expect(viewOf(play).fines).toBe(2 * COMPLAINT.fine);
    expect(viewOf(play).notes.map(({ id }) => id)).toContain('complained');
    expect(viewOf(take(play, CLOSE)).fines).toBe(2 * COMPLAINT.fine);
  });

  test('asks no more than so much in a week, and nothing for other ways of leaving', () => {
    expect(viewOf(take(complained(500), CLOSE)).fines).toBe(COMPLAINT.most);
    expect(viewOf(take(complained(0), CLOSE)).fines).toBe(0);
  });
});

describe('the crowd, at a week’s close', () => {
  const played = take(begin(pack, 1));
  const { people } = played.state;
  const size = people.crowd.size;
  const column = (value: number) => new Float32Array(size).fill(value);
  /** Everybody is worn out and public; ranks 0 to 2 have shown two signs, 3 one. */
  const turn = turnFor({
    ...played,
    state: {
      ...played.state,
      base: {
        held: new Int32Array(size).fill(1),
        agreed: new Int32Array(size),
        asked: Int32Array.from({ length: size }, (_, rank) =>
          rank === 0 ? OPTED_OUT : rank === 1 ? OPTED_OUT | GRIEVED : rank === 3 ? OPTED_OUT : 0,
        ),
        seen: new Uint8Array(size),
      },
      people: {
        ...people,
        crowd: {
          ...people.crowd,
          voice: new Uint8Array(size).fill(2),
          concern: column(0.9),
          threshold: column(0.5),
          tolerance: column(0.1),
          warnings: Uint8Array.from({ length: size }, (_, rank) => (rank < 3 ? 2 : 1)),
        },
      },
    },
  });

  test('loses those who are worn out, were warning, and can be reached no more', () => {
    const { state } = crowdLeaves(turn);
    expect(Array.from(state.people.crowd.gone).slice(0, 5)).toEqual([1, 1, 0, 0, 0]);
    expect(state.departures).toEqual({ silent: 0, public: 1, authority: 1 });
    expect(state.people.crowd.talk[0]).toBeLessThan(0);
    expect(state.people.crowd.talk[2]).toBe(0);
  });

  test('and costs nothing when nobody leaves', () => {
    const fresh = turnFor(begin(pack, 1));
    expect(crowdLeaves(fresh)).toBe(fresh);
  });
});
