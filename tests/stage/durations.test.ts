import { describe, expect, test, vi } from 'vitest';
import { sampleEvents } from '../../src/client/audio/testing/sample-events.ts';
import { type EventOf, perform } from '../../src/client/stage/choreography/choreography.ts';
import { timeOf } from '../../src/client/stage/testing/timed-play.ts';
import type { SimulationEvent, SimulationEventType } from '../../src/protocol/event.ts';
import type { HeldFragment } from '../../src/protocol/fragment.ts';
import { firstMorning } from '../../src/protocol/testing/first-morning.ts';
import { text } from '../../src/protocol/text.ts';
import type { Portrait } from '../../src/protocol/view.ts';

vi.mock('../../src/client/stage/actors/FragmentActor.ts', () => ({ scrapTexture: () => 'scrap' }));
vi.mock('../../src/client/stage/actors/PortraitActor.ts', async () => ({
  PortraitActor: (await import('../../src/client/stage/testing/timed-play.ts')).Whatever,
}));
vi.mock('../../src/client/stage/sprites/textures.ts', () => ({ paint: () => {} }));

/** The longest that the scene of one event may last; a busy queue is played faster still (director.test.ts). */
const LONGEST_MS = 1200;

const fact: HeldFragment = {
  id: 'f',
  silo: 'till',
  dataType: 'purchases',
  facet: 'purchases',
  origin: 'observed',
  identifier: { kind: 'card', value: '88-204' },
  text: text('x'),
  slip: text('x'),
  week: 1,
  asked: false,
  volunteered: false,
  depth: 1,
  byHand: true,
  timesUsed: 0,
};
const nadia: Portrait = {
  id: 'nadia',
  name: text('nadia'),
  firstName: text('nadia'),
  intro: text('x'),
  identifiers: [],
  facts: [fact],
  conclusions: [],
  facets: {
    contact: 0,
    purchases: 1,
    home: 0,
    household: 0,
    tastes: 0,
    routine: 0,
    events: 0,
    means: 0,
  },
  reachable: [],
  usualHour: null,
  lastSign: null,
  optedOut: false,
  gone: false,
  ledger: { given: 1, thanked: 0, messages: 0 },
};
const view = firstMorning({
  portraits: [nadia],
  loose: [{ ...fact, candidates: [] }],
});

/** Events that move the most paper: everybody at once, and the second morning, which has a night before it. */
const CROWDED: readonly SimulationEvent[] = [
  { type: 'week.opened', week: 2, act: 0, offered: 3 },
  { type: 'base.grew', people: 300, joined: 300, refused: 0 },
  { type: 'base.leaked', people: 300 },
  { type: 'base.erased', people: 300 },
  {
    type: 'audience.reached',
    use: 1,
    people: 300,
    signs: { thanks: 50, buys: 50, ignores: 50, asks: 50, protests: 50, leaves: 50 },
    wrong: 2,
    sales: 120,
  },
  { type: 'warning.given', of: 'boycott', weeks: 3 },
];

const played = <K extends SimulationEventType>(event: EventOf<K>) =>
  timeOf(view, (play) => perform(event.type, event, play));

describe('the little scene of an event is short', () => {
  test.each(
    [...Object.values(sampleEvents).flat(), ...CROWDED].map((event) => [event.type, event]),
  )('%s', async (_, event) => {
    expect(await played(event)).toBeLessThanOrEqual(LONGEST_MS);
  });

  // Were everything cut short at its first line, nothing would be measured.
  test('and long enough to be seen, where something is to be seen', async () => {
    const times = await Promise.all(
      [...Object.values(sampleEvents).flat(), ...CROWDED].map((event) => played(event)),
    );
    expect(times.filter((time) => time > 200).length).toBeGreaterThan(20);
  });
});
