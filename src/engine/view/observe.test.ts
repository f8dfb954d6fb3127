import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { SimulationEvent } from '../../protocol/event.ts';
import { decide, hashState, isRefused, observe, preview } from '../index.ts';
import { deepFreeze } from '../testing/freeze.ts';
import { attempt, begin, draft, type Play, viewOf } from '../testing/play.ts';
import { randomDecision, randomGame } from '../testing/random-game.ts';
import { PLANTED, plantedPack } from '../testing/sentinels.ts';
import { smallPack } from '../testing/small-pack.ts';

// Whole games, on machines that are busy with other things.
vi.setConfig({ testTimeout: 30_000 });

const seeds = fc.nat(0xffff_ffff);
const choices = fc.array(fc.nat(0xffff), { minLength: 20, maxLength: 90 });

/** Everything that a player, or the page, ever gets to hold of a game before the debrief. */
const visible = (seed: number, numbers: readonly number[]): string => {
  const seen: unknown[] = [];
  let play = begin(plantedPack, seed);
  seen.push(play.events, viewOf(play));
  for (const choice of numbers) {
    const view = viewOf(play);
    if (view.phase === 'debrief') break;
    const decision = randomDecision(view, choice);
    const decided = decide(plantedPack, play.state, decision);
    if (isRefused(decided)) seen.push(decided.rejection);
    const before: readonly SimulationEvent[] = play.events;
    play = attempt(play, decision);
    if (viewOf(play).phase === 'debrief') break;
    seen.push(play.events.slice(before.length), viewOf(play));
    const { portraits } = viewOf(play);
    const portrait = portraits[choice % portraits.length];
    if (portrait !== undefined)
      seen.push(
        preview(
          plantedPack,
          play.state,
          draft({ portrait: portrait.id, facts: portrait.facts.slice(0, 2).map(({ id }) => id) }),
        ),
      );
  }
  return JSON.stringify(seen);
};

/** Numbers that are not whole: no count is one, and hidden qualities are nearly all. */
const broken = (json: string): readonly string[] =>
  json.replaceAll(/"[^"]*"/g, '').match(/\d+\.\d+|\de-\d+/g) ?? [];

describe('what stays in the engine', () => {
  test('no word and no number planted in a hidden field is ever seen', () => {
    fc.assert(
      fc.property(seeds, choices, (seed, numbers) => {
        const json = visible(seed, numbers);
        for (const word of PLANTED) expect(json).not.toContain(word);
      }),
      { numRuns: 60 },
    );
  });

  test('no hidden quality is ever seen: every number shown is whole', () => {
    fc.assert(
      fc.property(seeds, choices, (seed, numbers) => {
        expect(broken(visible(seed, numbers))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the sentinels are where they should be: in the state, and in the opened box', () => {
    const { state } = begin(plantedPack, 1);
    const hidden = JSON.stringify(plantedPack);
    for (const word of PLANTED) expect(hidden).toContain(word);
    expect(JSON.stringify({ ...state.people }).match(/\d\.\d+/g)?.length).toBeGreaterThan(100);
  });

  test('what is hidden changes nothing that is seen before anybody reacts', () => {
    const turned = {
      ...smallPack,
      people: smallPack.people.map((person) => ({
        ...person,
        traits: {
          ...person.traits,
          segments: { fundamentalist: 1, pragmatist: 0, unconcerned: 0 },
          voices: { silent: 1, complainer: 0, public: 0 },
        },
        channels: {},
        moments: {},
        needs: [
          { id: 'another', topics: ['another'], weeks: [2, 3] as [number, number], weight: 1 },
        ],
        fragments: person.fragments.map((left) => ({
          ...left,
          about: 'gift' as const,
          topics: [],
          expects: [],
        })),
      })),
    };
    const seen = (pack: typeof smallPack) => {
      const { weather, ...rest } = viewOf(begin(pack, 4));
      expect(weather).toBeTypeOf('string');
      return rest;
    };
    expect(seen(turned)).toEqual(seen(smallPack));
  });
});

describe('observing', () => {
  test('never changes a state, and says the same twice', () => {
    fc.assert(
      fc.property(seeds, choices, (seed, numbers) => {
        const { state } = randomGame(smallPack, seed, numbers);
        deepFreeze(state);
        const hash = hashState(state);
        expect(observe(smallPack, state)).toEqual(observe(smallPack, state));
        expect(hashState(state)).toBe(hash);
      }),
      { numRuns: 40 },
    );
  });

  test('shows the weather of the week before, in five steps', () => {
    const play = begin(smallPack, 1);
    const under = (mood: number): Play => ({
      ...play,
      state: { ...play.state, moodByWeek: [mood] },
    });
    const closed: Play = { ...play, state: { ...play.state, moodByWeek: [0.7, 0.3] } };
    expect(viewOf(closed).weather).toBe('clear');
    expect([0.7, 0.62, 0.57, 0.52, 0.3].map((mood) => viewOf(under(mood)).weather)).toEqual([
      'clear',
      'fair',
      'grey',
      'drizzle',
      'rain',
    ]);
  });
});
