import type { Decision, Draft } from '../../protocol/decision.ts';
import { type GameRecord, RECORD_FORMAT, RECORD_VERSION } from '../../protocol/record.ts';
import type { View } from '../../protocol/view.ts';
import type { Ending } from '../../protocol/vocabulary.ts';
import { collectBy, conclude } from '../bots/at-scale.ts';
import { linkFrom, takeAll } from '../bots/gathering.ts';
import { byHabits } from '../bots/habits.ts';
import { decentHour, lastWritten, quietest, send, waysTo, writable } from '../bots/kit.ts';
import { type Seat, seat } from '../bots/player.ts';
import { ROSTER } from '../bots/roster.ts';
import { playGame } from '../game/play-game.ts';
import { scenario } from '../testing/shipped.ts';

export const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

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

/** Somebody’s game that ended so; null when none of a few seeds did. */
export function aGameThatEnds(ending: Ending): GameRecord | null {
  for (const taken of WAYS[ending])
    for (const seed of SEEDS) {
      const { state, decisions } = playGame(scenario, seed, taken());
      if (state.ending !== ending) continue;
      const { id, version } = scenario.manifest;
      return {
        format: RECORD_FORMAT,
        version: RECORD_VERSION,
        scenario: { id, version },
        seed,
        decisions: [...decisions],
      };
    }
  return null;
}
