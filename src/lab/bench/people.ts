import { decide, type GameState, isRefused, start } from '../../engine/index.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { median } from '../statistics/median.ts';
import { timeOf } from './clock.ts';

/** How quick and how light a base of some size is. */
export interface BaseFigures {
  readonly people: number;
  /** Milliseconds for the first morning of a game. */
  readonly start: number;
  /** Milliseconds for the close of a week, the whole rule with its street, sales and moods. */
  readonly week: number;
  readonly consumerWeeksPerSecond: number;
  readonly bytesPerConsumer: number;
}

const SEED = 1;

/** People in the weeks of one measure, at least. */
const ENOUGH = 200_000;

/** The same pack with a base of another size. */
const sized = (scenario: Scenario, size: number): Scenario => ({
  ...scenario,
  dilemmas: [],
  manifest: { ...scenario.manifest, population: { ...scenario.manifest.population, size } },
});

/** Bytes of every column that a state keeps of its people, each counted once; a number of a plain array as eight. */
export const bytesOf = ({ people }: GameState): number => {
  const seen = new Set<unknown>();
  const weigh = (value: unknown): number => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
    seen.add(value);
    if (ArrayBuffer.isView(value)) return value.byteLength;
    if (Array.isArray(value)) return 8 * value.length;
    return Object.values(value).reduce<number>((bytes, part) => bytes + weigh(part), 0);
  };
  return weigh(people);
};

const closed = (scenario: Scenario, state: GameState): GameState => {
  const decided = decide(scenario, state, { type: 'week.close' });
  if (isRefused(decided)) throw new Error(decided.rejection.code);
  return decided.state;
};

/** Weeks are closed again and again from the same morning: medians of `rounds`. */
export const measureBase = (scenario: Scenario, people: number, rounds: number): BaseFigures => {
  const base = sized(scenario, people);
  // The clock counts in whole milliseconds on some machines: a small base is closed many times.
  const repeats = Math.ceil(ENOUGH / people);
  const starts: number[] = [];
  const weeks: number[] = [];
  let { state } = start(base, SEED);
  // A week later every column has been written once, and none is shared with another.
  const bytes = bytesOf(closed(base, state));
  for (let round = 0; round < rounds; round += 1) {
    starts.push(
      timeOf(() => {
        ({ state } = start(base, SEED));
      }),
    );
    weeks.push(
      timeOf(() => {
        for (let again = 0; again < repeats; again += 1) closed(base, state);
      }) / repeats,
    );
  }
  const week = median(weeks);
  return {
    people,
    start: median(starts),
    week,
    consumerWeeksPerSecond: (1000 * people) / week,
    bytesPerConsumer: bytes / people,
  };
};
