import { text } from '../../../protocol/text.ts';
import type { HeldFragment, Portrait, View } from '../../../protocol/view.ts';
import type { Silo } from '../../../protocol/vocabulary.ts';

/** Hand-made views for the tests of panels; the engine's own are tested by the engine. */

export const sampleFact = (id: string, silo: Silo = 'till'): HeldFragment => ({
  id,
  silo,
  dataType: 'purchases',
  facet: 'purchases',
  origin: 'observed',
  identifier: { kind: 'card', value: '88-204' },
  text: text(`fragment.${id}.text`),
  slip: text(`fragment.${id}.slip`),
  week: 1,
  asked: false,
  volunteered: false,
  depth: 1,
  byHand: false,
  timesUsed: 0,
});

export const samplePortrait = (id: string, changes: Partial<Portrait> = {}): Portrait => ({
  id,
  name: text(`person.${id}.name`),
  firstName: text(`person.${id}.first-name`),
  intro: text(`person.${id}.intro`),
  identifiers: [],
  facts: [],
  facets: {
    contact: 0,
    purchases: 0,
    home: 0,
    household: 0,
    tastes: 0,
    routine: 0,
    events: 0,
    means: 0,
  },
  reachable: ['counter'],
  lastSign: null,
  optedOut: false,
  gone: false,
  ledger: { given: 0, thanked: 0, messages: 0 },
  ...changes,
});

export const sampleView = (changes: Partial<View> = {}): View => ({
  scenario: { id: 'maison-fauvette', version: '1.0.0' },
  seed: 7,
  step: 3,
  phase: 'week',
  act: { index: 0, id: 'card', firstWeek: 1, lastWeek: 4, count: 1 },
  week: 1,
  lastWeek: 4,
  sales: 0,
  salesTarget: 900,
  budget: 300,
  attention: { left: 5, max: 5 },
  uses: { left: 2, max: 2 },
  people: 300,
  weather: 'fair',
  silos: ['till', 'loyalty-desk', 'letterbox', 'newsletter'],
  channels: [
    { id: 'counter', cost: 0, moments: ['morning', 'afternoon'] },
    { id: 'letter', cost: 3, moments: ['morning'] },
    { id: 'email', cost: 1, moments: ['morning', 'afternoon', 'evening', 'late'] },
    { id: 'text', cost: 2, moments: ['morning', 'afternoon', 'evening', 'late'] },
  ],
  purposes: ['serve', 'inform', 'relate', 'sell'],
  opening: null,
  street: [],
  loose: [],
  portraits: [],
  letters: [],
  sent: [],
  withheld: [],
  dilemma: null,
  estimates: [],
  debrief: null,
  ...changes,
});
