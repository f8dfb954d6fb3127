import { peopleOf } from '../consumer/people.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { keepMood, openWeek } from './calendar.ts';
import { untouched } from './dealings.ts';
import type { Turn } from './turn.ts';

/** The first morning of a game, with its street laid out. */
export const opening = (pack: Lookup, seed: number): Turn => {
  const { manifest, people } = pack;
  const state: GameState = {
    scenario: { id: manifest.id, version: manifest.version },
    seed,
    step: 0,
    phase: 'week',
    act: 0,
    week: 1,
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
    dilemma: null,
    dilemmasDone: [],
    answers: [],
    policies: {},
    fines: 0,
    signsSeen: [],
    mistakes: [],
    estimates: [],
    people: peopleOf(manifest, people, seed),
    felt: [],
    crowdFelt: [],
    toleranceByWeek: [],
    moodByWeek: [],
    ending: null,
  };
  return openWeek(keepMood({ pack, state, events: [] }));
};
