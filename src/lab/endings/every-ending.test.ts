import { describe, expect, test, vi } from 'vitest';
import type { Decision, Draft } from '../../protocol/decision.ts';
import type { View } from '../../protocol/view.ts';
import { ENDINGS, type Ending } from '../../protocol/vocabulary.ts';
import { collectBy, conclude } from '../bots/at-scale.ts';
import { linkFrom, takeAll } from '../bots/gathering.ts';
import { byHabits } from '../bots/habits.ts';
import { decentHour, lastWritten, quietest, send, waysTo, writable } from '../bots/kit.ts';
import { type Seat, seat } from '../bots/player.ts';
import { ROSTER } from '../bots/roster.ts';
import { playGame } from '../game/play-game.ts';
import { scenario } from '../testing/shipped.ts';

// Ways of playing, each of which ends as its name says on some of a few seeds: whoever wants to see an ending can.

vi.setConfig({ testTimeout: 120_000 });

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

type Habit = (view: View) => Decision | null;

const play = (...week: readonly Habit[]): Seat =>
  seat(byHabits<object>({ temper: 'open', week }), () => ({}));

/** Writes to whoever was written to longest ago, from the latest fact, in one manner. */
const write =
  (manner: (view: View) => Partial<Draft>, facts = 1): Habit =>
  (view) => {
    if (view.uses.left === 0) return null;
    const [next] = writable(view)
      .flatMap((portrait) => {
        const way = quietest(waysTo(view, portrait));
        const known = portrait.facts.slice(-facts).map(({ id }) => id);
        return way === undefined || known.length < Math.min(1, facts)
          ? []
          : [{ portrait: portrait.id, way, known }];
      })
      .sort((a, b) => lastWritten(view, a.portrait) - lastWritten(view, b.portrait));
    if (next === undefined) return null;
    return send({
      portrait: next.portrait,
      purpose: 'serve',
      facts: next.known,
      channel: next.way.id,
      moment: decentHour(next.way),
      explain: true,
      choice: true,
      ...manner(view),
    });
  };

const handOn = (view: View): Partial<Draft> =>
  view.purposes.includes('share')
    ? { purpose: view.purposes.includes('sell-on') ? 'sell-on' : 'share' }
    : {};

/** For each ending, players who come to it. */
const WAYS: Readonly<Record<Ending, readonly Seat[]>> = {
  host: [ROSTER.reader, ROSTER.polite],
  curator: [
    play(
      takeAll(),
      linkFrom(1),
      write(() => ({})),
    ),
    ROSTER.oracle,
  ],
  bailiff: [
    play(
      takeAll(),
      linkFrom(0),
      conclude(),
      write(() => ({ explain: false }), 4),
    ),
    play(
      takeAll(),
      linkFrom(0),
      write(() => ({ purpose: 'sell', explain: false }), 3),
    ),
  ],
  megaphone: [play(write(() => ({ facts: [], purpose: 'inform' }), 0))],
  invisible: [ROSTER.idle],
  shopkeeper: [
    play(
      takeAll(({ origin }) => origin === 'observed'),
      write(() => ({ purpose: 'relate', explain: false })),
    ),
    play(
      takeAll(({ dataType }) => dataType === 'purchases' || dataType === 'home'),
      write(() => ({ purpose: 'sell', explain: false })),
    ),
  ],
  broker: [
    play(
      takeAll(({ origin }) => origin === 'declared'),
      write(handOn),
    ),
  ],
  leak: [
    play(
      collectBy('silent'),
      takeAll(),
      write(() => ({})),
    ),
  ],
  boycott: [ROSTER.greedy, ROSTER.hoarder],
  bankrupt: [play(collectBy('ask')), ROSTER.timid],
};

const endsSo = (ending: Ending, seats: readonly Seat[]): boolean =>
  seats.some((one) =>
    SEEDS.some((seed) => playGame(scenario, seed, one()).state.ending === ending),
  );

describe('every ending can be reached by play', () => {
  test.each(ENDINGS)('%s', (ending) => {
    expect(endsSo(ending, WAYS[ending])).toBe(true);
  });

  test('the early ones after warnings that were there to be seen, the others in the last week', () => {
    for (const seed of SEEDS.slice(0, 4)) {
      const { state, events } = playGame(scenario, seed, ROSTER.greedy());
      if (state.ending !== 'boycott') continue;
      const warned = events.filter((event) => event.type === 'warning.given');
      expect(warned.length).toBeGreaterThanOrEqual(3);
    }
  });
});
