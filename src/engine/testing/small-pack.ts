import type { Dilemma, Manifest, Scenario } from '../../scenarios/schema.ts';
import { smallDataTypes } from './data-types.ts';
import { nadia } from './nadia.ts';
import { ivo, lea } from './neighbours.ts';
import { smallCrowd, smallTemplates } from './small-crowd.ts';

/** A pack of three people and two acts, small enough to play hundreds of times. */

export const smallManifest: Manifest = {
  id: 'small-pack',
  version: '1.0.0',
  rules: { attentionPerWeek: 5, askCost: 1, usesPerWeek: 2, offersPerWeek: 6, budget: 100 },
  population: {
    size: 40,
    segments: { fundamentalist: 23, pragmatist: 51, unconcerned: 26 },
    voices: { silent: 50, complainer: 30, public: 20 },
    acquaintances: 8,
  },
  opening: 'two-sheets',
  acts: [
    {
      id: 'card',
      weeks: 4,
      salesTarget: 300,
      silos: ['till', 'loyalty-desk', 'letterbox', 'newsletter'],
      channels: ['counter', 'letter', 'email', 'text'],
      purposes: ['serve', 'inform', 'relate', 'sell'],
    },
    {
      id: 'conversation',
      weeks: 2,
      salesTarget: 200,
      grant: 60,
      atScale: true,
      silos: ['till', 'loyalty-desk', 'letterbox', 'newsletter', 'website'],
      channels: ['counter', 'letter', 'email', 'text'],
      purposes: ['serve', 'inform', 'relate', 'sell', 'price', 'sell-on'],
    },
  ],
  channels: [
    {
      id: 'counter',
      cost: 0,
      obtrusiveness: 0.25,
      capacity: 6,
      moments: ['morning', 'afternoon'],
    },
    {
      id: 'letter',
      cost: 3,
      obtrusiveness: 0.15,
      capacity: 9.5,
      needs: 'postal',
      moments: ['morning'],
    },
    {
      id: 'email',
      cost: 1,
      obtrusiveness: 0.3,
      capacity: 3.5,
      needs: 'email',
      moments: ['morning', 'afternoon', 'evening', 'late'],
    },
    {
      id: 'text',
      cost: 2,
      obtrusiveness: 0.7,
      capacity: 3,
      needs: 'phone',
      moments: ['morning', 'afternoon', 'evening', 'late'],
    },
  ],
  dataTypes: smallDataTypes,
  generic: { serve: 3, inform: 3, relate: 3, sell: 3, price: 1, 'sell-on': 1 },
  lines: [
    { id: 'how-do-you-know', sign: 'asks', cause: 'crossing' },
    { id: 'not-me', sign: 'asks', cause: 'mistaken' },
    { id: 'what-is-this', sign: 'asks' },
    { id: 'stop-this', sign: 'protests' },
    { id: 'thank-you', sign: 'thanks' },
    { id: 'bought-it', sign: 'buys' },
    { id: 'goodbye', sign: 'leaves' },
  ],
  templates: smallTemplates,
  notes: [
    { id: 'sales-are-low', weeks: [2, 6], when: [{ kind: 'sales-behind' }] },
    { id: 'well-done', weeks: [3, 6], when: [] },
  ],
  offers: [{ id: 'a-list-is-wanted', purpose: 'sell-on', within: [5, 6], lasts: 1, chance: 1 }],
};

export const smallDilemmas: readonly Dilemma[] = [
  {
    id: 'a-list-for-sale',
    weeks: [1, 4],
    when: [],
    answers: [
      {
        id: 'buy',
        effects: [
          { kind: 'budget', amount: -20 },
          { kind: 'sales', amount: 30 },
          { kind: 'fragments', fragments: ['bought-list-line'] },
          { kind: 'feel', who: 'everyone', term: 'provenance', value: -0.3 },
        ],
      },
      { id: 'decline', effects: [{ kind: 'attention', amount: -1 }] },
    ],
  },
  {
    id: 'how-do-you-know',
    weeks: [1, 6],
    when: [{ kind: 'sign-seen', sign: 'asks' }],
    answers: [
      {
        id: 'show',
        effects: [{ kind: 'feel', who: 'person', term: 'explanation', value: 0.5 }],
      },
      {
        id: 'erase',
        effects: [
          { kind: 'erase', topics: ['moving', 'health'] },
          { kind: 'feel', who: 'named', term: 'control', value: 0.1 },
        ],
      },
    ],
  },
  {
    id: 'a-leak',
    weeks: [3, 6],
    when: [
      { kind: 'held-at-least', count: 3 },
      { kind: 'holds-topic', topics: ['garden', 'bedding'] },
    ],
    answers: [
      {
        id: 'tell',
        effects: [
          { kind: 'feel', who: 'everyone', term: 'breach', value: -0.4 },
          { kind: 'feel', who: { topics: ['garden'] }, term: 'explanation', value: 0.2 },
        ],
      },
      {
        id: 'hush',
        effects: [{ kind: 'feel', who: 'named', term: 'breach', value: -0.8 }],
      },
    ],
  },
];

export const smallPack: Scenario = {
  manifest: smallManifest,
  people: [nadia, ivo, lea],
  dilemmas: smallDilemmas,
  crowd: smallCrowd,
};

/** The same without dilemmas, with every purpose in all weeks, and with all that people have to leave on the street. */
export const quietPack: Scenario = {
  ...smallPack,
  manifest: { ...smallManifest, offers: [], rules: { ...smallManifest.rules, offersPerWeek: 20 } },
  dilemmas: [],
};
