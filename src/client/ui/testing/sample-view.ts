import type { HeldFragment } from '../../../protocol/fragment.ts';
import { firstMorning } from '../../../protocol/testing/first-morning.ts';
import { text } from '../../../protocol/text.ts';
import type { Portrait, View } from '../../../protocol/view.ts';
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
  conclusions: [],
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
  usualHour: null,
  lastSign: null,
  optedOut: false,
  gone: false,
  ledger: { given: 0, thanked: 0, messages: 0 },
  ...changes,
});

export const sampleView = (changes: Partial<View> = {}): View =>
  firstMorning({
    seed: 7,
    step: 3,
    weather: 'fair',
    channels: [
      { id: 'counter', cost: 0, centsForOthers: 0, moments: ['morning', 'afternoon'] },
      { id: 'letter', cost: 3, centsForOthers: 30, moments: ['morning'] },
      {
        id: 'email',
        cost: 1,
        centsForOthers: 10,
        moments: ['morning', 'afternoon', 'evening', 'late'],
      },
      {
        id: 'text',
        cost: 2,
        centsForOthers: 20,
        moments: ['morning', 'afternoon', 'evening', 'late'],
      },
    ],
    ...changes,
  });
