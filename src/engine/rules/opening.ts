import type { Length } from '../../protocol/vocabulary.ts';
import type { Manifest } from '../../scenarios/schema.ts';
import { peopleOf } from '../consumer/people.ts';
import { NO_BASE } from '../state/base.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { keepMood, openWeek } from './calendar.ts';
import { NOBODY_GONE } from './complaints.ts';
import { MARATHON } from './constants.ts';
import { untouched } from './dealings.ts';
import type { Turn } from './turn.ts';

/** The base of a game of this length: a marathon has a larger crowd. */
const populationFor = (manifest: Manifest, length: Length): Manifest => {
  const { population } = manifest;
  return length === 'marathon'
    ? { ...manifest, population: { ...population, size: population.size * MARATHON.crowd } }
    : manifest;
};

/** The first morning of a game, with its street laid out. */
export const opening = (pack: Lookup, seed: number, length: Length): Turn => {
  const { manifest, people } = pack;
  const state: GameState = {
    scenario: { id: manifest.id, version: manifest.version },
    seed,
    length,
    step: 0,
    phase: 'week',
    act: 0,
    week: 1,
    closed: false,
    sales: 0,
    weekSales: 0,
    salesBefore: 0,
    spent: 0,
    budget: manifest.rules.budget,
    attention: 0,
    attentionMax: 0,
    attentionNext: 0,
    usesLeft: 0,
    street: [],
    laid: [],
    handed: [],
    held: [],
    collected: 0,
    dealings: people.map(() => untouched),
    sent: [],
    withheld: [],
    letters: [],
    crowdLetters: [],
    dilemma: null,
    dilemmasDone: [],
    answers: [],
    policies: {},
    base: NO_BASE,
    leaked: 0,
    fines: 0,
    departures: NOBODY_GONE,
    complaintsHeard: 0,
    targets: [],
    warnings: { boycott: 0, bankrupt: 0 },
    notes: [],
    signsSeen: [],
    mistakes: [],
    estimates: [],
    people: peopleOf(populationFor(manifest, length), people, seed),
    felt: [],
    crowdFelt: [],
    toleranceByWeek: [],
    moodByWeek: [],
    ending: null,
  };
  return openWeek(keepMood({ pack, state, events: [] }));
};
