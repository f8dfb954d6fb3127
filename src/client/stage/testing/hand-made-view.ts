import type {
  HeldFragment,
  LooseFragment,
  OfferedFragment,
  Portrait,
  View,
} from '../../../protocol/view.ts';
import type { Facet, Silo } from '../../../protocol/vocabulary.ts';

/** Views made by hand for the stage's tests: no engine, only what a picture needs. */

const words = (key: string) => ({ key, params: {} });

export const offered = (
  id: string,
  silo: Silo,
  part: Partial<OfferedFragment> = {},
): OfferedFragment => ({
  id,
  silo,
  dataType: 'purchases',
  facet: 'purchases',
  origin: 'observed',
  identifier: { kind: 'card', value: '88-204' },
  text: words('fragment.text'),
  slip: words('fragment.slip'),
  askable: true,
  cost: { take: 1, ask: 2 },
  refused: false,
  leadsTo: null,
  ...part,
});

const held = (id: string, silo: Silo): HeldFragment => ({
  ...offered(id, silo),
  week: 1,
  asked: false,
  volunteered: false,
  depth: 1,
  byHand: false,
  timesUsed: 0,
});

export const loose = (id: string, silo: Silo): LooseFragment => ({
  ...held(id, silo),
  candidates: [],
});

const NOTHING: Readonly<Record<Facet, 0>> = {
  contact: 0,
  purchases: 0,
  home: 0,
  household: 0,
  tastes: 0,
  routine: 0,
  events: 0,
  means: 0,
};

export const portrait = (
  id: string,
  facets: Partial<Portrait['facets']> = {},
  part: Partial<Portrait> = {},
): Portrait => ({
  id,
  name: words(`person.${id}.name`),
  firstName: words(`person.${id}.first-name`),
  intro: words(`person.${id}.intro`),
  identifiers: [],
  facts: [],
  facets: { ...NOTHING, ...facets },
  reachable: [],
  lastSign: null,
  optedOut: false,
  gone: false,
  ledger: { given: 0, thanked: 0, messages: 0 },
  ...part,
});

export const handMadeView = (part: Partial<View> = {}): View => ({
  scenario: { id: 'hand-made', version: '1.0.0' },
  seed: 1,
  step: 0,
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
  weather: 'clear',
  silos: ['till', 'loyalty-desk', 'letterbox', 'newsletter'],
  channels: [],
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
  ...part,
});
