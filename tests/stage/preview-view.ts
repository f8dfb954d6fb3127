import type { HeldFragment, OfferedFragment } from '../../src/protocol/fragment.ts';
import { firstMorning } from '../../src/protocol/testing/first-morning.ts';
import type { Portrait, View } from '../../src/protocol/view.ts';
import { FACETS, SIGNS, SILOS, type Silo, type Weather } from '../../src/protocol/vocabulary.ts';

const PEOPLE = {
  'nadia-belkacem': 'Nadia Belkacem',
  'thomas-nguyen-morel': 'Thomas Nguyen-Morel',
  'yvon-le-goff': 'Yvon Le Goff',
  'camille-roussel': 'Camille Roussel',
  'aminata-diallo': 'Aminata Diallo',
  'helene-marchetti': 'Hélène Marchetti',
  'ines-carvalho': 'Inês Carvalho',
  'marc-antoine-belrose': 'Marc-Antoine Belrose',
  'lucie-pham': 'Lucie Pham',
  'gerard-wozniak': 'Gérard Wozniak',
  'samira-benali': 'Samira Benali',
  'claire-martin-a': 'Claire Martin',
};

/** The sentences that a view made by hand names. */
export const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PEOPLE).flatMap(([id, name]) => [
    [id, name],
    [`${id}.first`, name.split(' ')[0] ?? name],
  ]),
);

const text = (key: string) => ({ key, params: {} });

const scrap = (silo: Silo, index: number): OfferedFragment => ({
  id: `${silo}-${index}`,
  silo,
  dataType: 'purchases',
  facet: FACETS[index % FACETS.length] ?? 'contact',
  origin: 'observed',
  identifier: { kind: 'card', value: '88-204' },
  text: text('x'),
  slip: text('x'),
  askable: true,
  cost: { take: 1, ask: 1 },
  refused: index === 2 && silo === 'reviews',
  leadsTo: null,
});

const held = (silo: Silo, index: number): HeldFragment => ({
  ...scrap(silo, index),
  week: 1,
  asked: false,
  volunteered: false,
  depth: 2,
  byHand: index % 3 === 0,
  timesUsed: 0,
});

const portrait = (id: string, index: number, known: number): Portrait => ({
  id,
  name: text(id),
  firstName: text(`${id}.first`),
  intro: text('x'),
  identifiers: [],
  facts: [
    held('till', index * 3 + 1),
    held('website', index * 3 + 2),
    { ...held('social', index * 3), identifier: { kind: 'card', value: '77-001' } },
    ...(index % 2 === 0 ? [held('health-device', index * 3 + 4)] : []),
  ],
  facets: {
    contact: 0,
    purchases: 0,
    home: 0,
    household: 0,
    tastes: 0,
    routine: 0,
    events: 0,
    means: 0,
    ...Object.fromEntries(
      FACETS.filter((_, at) => (at * 5 + index * 3) % 8 < known).map((facet, at) => [
        facet,
        [1, 2, 3][(at + index) % 3] ?? 1,
      ]),
    ),
  },
  conclusions: [],
  reachable: [],
  usualHour: null,
  lastSign: SIGNS[index % (SIGNS.length + 2)] ?? null,
  optedOut: index === 4,
  gone: index === 5,
  ledger: { given: 0, thanked: 0, messages: 0 },
});

const OPEN = [4, 10, 14];

/** A week in which something lies before every place that is open. */
export function previewView(week: {
  readonly act: number;
  readonly weather: Weather;
  /** Share of the week that is spent, in [0, 1]. */
  readonly spent: number;
  /** Facets known of each person. */
  readonly known: number;
}): View {
  const silos = SILOS.slice(0, OPEN[week.act] ?? SILOS.length);
  return firstMorning({
    silos,
    weather: week.weather,
    collection: week.act === 0 ? null : { silos: [], people: 140, facts: 420, old: 32 },
    attention: { left: Math.round(5 * (1 - week.spent)), max: 5 },
    uses: { left: Math.round(2 * (1 - week.spent)), max: 2 },
    street: silos.flatMap((silo, at) =>
      Array.from({ length: 1 + (at % 3) }, (_, index) => scrap(silo, index)),
    ),
    loose: [held('social', 4), held('after-sales', 5), held('photos', 6)].map((fragment) => ({
      ...fragment,
      candidates: [],
    })),
    portraits: Object.keys(PEOPLE).map((id, index) => portrait(id, index, week.known)),
  });
}
