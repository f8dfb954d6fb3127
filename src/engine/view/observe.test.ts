import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SimulationEvent } from '../../protocol/event.ts';
import { decide, hashState, isRefused, observe, preview } from '../index.ts';
import { deepFreeze } from '../testing/freeze.ts';
import { attempt, begin, draft, type Play, viewOf } from '../testing/play.ts';
import { randomDecision, randomGame } from '../testing/random-game.ts';
import { PLANTED, plantedPack } from '../testing/sentinels.ts';
import { smallPack } from '../testing/small-pack.ts';

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

  test('the view has no name but those of its contract, whatever happened', () => {
    const names = new Set<string>();
    const gather = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) {
        names.add(path);
        return;
      }
      if (Array.isArray(value)) for (const item of value) gather(item, `${path}[]`);
      else
        for (const [name, item] of Object.entries(value))
          // What fills a sentence is named by the sentence.
          if (name === 'params') names.add(`${path}.params`);
          else gather(item, `${path}.${name}`);
    };
    for (let seed = 0; seed < 60; seed += 1) {
      let play = begin(smallPack, seed);
      for (let turn = 0; turn < 60 && play.state.phase !== 'debrief'; turn += 1) {
        gather(viewOf(play), 'view');
        play = attempt(play, randomDecision(viewOf(play), (seed * 7919 + turn * 40_503) % 65_536));
      }
    }
    expect([...names].sort()).toMatchInlineSnapshot(`
      [
        "view.act.count",
        "view.act.firstWeek",
        "view.act.id",
        "view.act.index",
        "view.act.lastWeek",
        "view.attention.left",
        "view.attention.max",
        "view.budget",
        "view.channels[].cost",
        "view.channels[].id",
        "view.channels[].moments[]",
        "view.debrief",
        "view.dilemma",
        "view.dilemma.answers[].detail.key",
        "view.dilemma.answers[].detail.params",
        "view.dilemma.answers[].id",
        "view.dilemma.answers[].label.key",
        "view.dilemma.answers[].label.params",
        "view.dilemma.id",
        "view.dilemma.story.key",
        "view.dilemma.story.params",
        "view.dilemma.title.key",
        "view.dilemma.title.params",
        "view.estimates[].act",
        "view.estimates[].atEase",
        "view.lastWeek",
        "view.letters[].id",
        "view.letters[].portrait",
        "view.letters[].sign",
        "view.letters[].text.key",
        "view.letters[].text.params",
        "view.letters[].use",
        "view.letters[].week",
        "view.loose[].asked",
        "view.loose[].byHand",
        "view.loose[].candidates[].evidence[].key",
        "view.loose[].candidates[].evidence[].params",
        "view.loose[].candidates[].portrait",
        "view.loose[].dataType",
        "view.loose[].depth",
        "view.loose[].facet",
        "view.loose[].id",
        "view.loose[].identifier.kind",
        "view.loose[].identifier.value",
        "view.loose[].origin",
        "view.loose[].silo",
        "view.loose[].slip.key",
        "view.loose[].slip.params",
        "view.loose[].text.key",
        "view.loose[].text.params",
        "view.loose[].timesUsed",
        "view.loose[].volunteered",
        "view.loose[].week",
        "view.opening",
        "view.people",
        "view.phase",
        "view.portraits[].facets.contact",
        "view.portraits[].facets.events",
        "view.portraits[].facets.home",
        "view.portraits[].facets.household",
        "view.portraits[].facets.means",
        "view.portraits[].facets.purchases",
        "view.portraits[].facets.routine",
        "view.portraits[].facets.tastes",
        "view.portraits[].facts[].asked",
        "view.portraits[].facts[].byHand",
        "view.portraits[].facts[].dataType",
        "view.portraits[].facts[].depth",
        "view.portraits[].facts[].facet",
        "view.portraits[].facts[].id",
        "view.portraits[].facts[].identifier.kind",
        "view.portraits[].facts[].identifier.value",
        "view.portraits[].facts[].origin",
        "view.portraits[].facts[].silo",
        "view.portraits[].facts[].slip.key",
        "view.portraits[].facts[].slip.params",
        "view.portraits[].facts[].text.key",
        "view.portraits[].facts[].text.params",
        "view.portraits[].facts[].timesUsed",
        "view.portraits[].facts[].volunteered",
        "view.portraits[].facts[].week",
        "view.portraits[].firstName.key",
        "view.portraits[].firstName.params",
        "view.portraits[].gone",
        "view.portraits[].id",
        "view.portraits[].identifiers[].kind",
        "view.portraits[].identifiers[].value",
        "view.portraits[].intro.key",
        "view.portraits[].intro.params",
        "view.portraits[].lastSign",
        "view.portraits[].ledger.given",
        "view.portraits[].ledger.messages",
        "view.portraits[].ledger.thanked",
        "view.portraits[].name.key",
        "view.portraits[].name.params",
        "view.portraits[].optedOut",
        "view.portraits[].reachable[]",
        "view.purposes[]",
        "view.sales",
        "view.salesTarget",
        "view.scenario.id",
        "view.scenario.version",
        "view.seed",
        "view.sent[].draft.channel",
        "view.sent[].draft.choice",
        "view.sent[].draft.explain",
        "view.sent[].draft.facts[]",
        "view.sent[].draft.moment",
        "view.sent[].draft.portrait",
        "view.sent[].draft.purpose",
        "view.sent[].message.body[].key",
        "view.sent[].message.body[].params",
        "view.sent[].message.choice",
        "view.sent[].message.explanation",
        "view.sent[].message.explanation.key",
        "view.sent[].message.explanation.params",
        "view.sent[].message.greeting.key",
        "view.sent[].message.greeting.params",
        "view.sent[].message.signature.key",
        "view.sent[].message.signature.params",
        "view.sent[].use",
        "view.sent[].week",
        "view.silos[]",
        "view.step",
        "view.street[].askable",
        "view.street[].cost.ask",
        "view.street[].cost.take",
        "view.street[].dataType",
        "view.street[].facet",
        "view.street[].id",
        "view.street[].identifier.kind",
        "view.street[].identifier.value",
        "view.street[].leadsTo",
        "view.street[].origin",
        "view.street[].refused",
        "view.street[].silo",
        "view.street[].slip.key",
        "view.street[].slip.params",
        "view.street[].text.key",
        "view.street[].text.params",
        "view.uses.left",
        "view.uses.max",
        "view.weather",
        "view.week",
        "view.withheld[].draft.channel",
        "view.withheld[].draft.choice",
        "view.withheld[].draft.explain",
        "view.withheld[].draft.facts[]",
        "view.withheld[].draft.moment",
        "view.withheld[].draft.portrait",
        "view.withheld[].draft.purpose",
        "view.withheld[].week",
      ]
    `);
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
    expect([0.7, 0.62, 0.57, 0.52, 0.3].map((mood) => viewOf(under(mood)).weather)).toEqual([
      'clear',
      'fair',
      'grey',
      'drizzle',
      'rain',
    ]);
  });
});
