import type { GameState } from '../../../engine/index.ts';
import { start } from '../../../engine/index.ts';
import { bitOf, copyBase, NO_BASE } from '../../../engine/state/base.ts';
import type { Scenario } from '../../../scenarios/schema.ts';

/**
 * The reference workload: 10,000 people whom nobody meets and of whom something is held, fifty weeks. One in a hundred has something to say on the
 * first morning; from then on, every week, each hears what acquaintances say, feels it together with never having been
 * served, changes in trust and tolerance, drifts back, and tells again. Nothing else: no street, no message, no sale.
 */
export const PEOPLE = 10_000;
export const WEEKS = 50;
const SEED = 1;
const SPEAKS_EVERY = 97;
const SAID = [0.7, -1.3] as const;

/** The first morning, from which everybody who runs the workload begins. */
export const firstMorning = (scenario: Scenario, size = PEOPLE): GameState => {
  const { manifest } = scenario;
  const crowded = {
    ...scenario,
    people: [],
    dilemmas: [],
    manifest: { ...manifest, population: { ...manifest.population, size } },
  };
  const { state } = start(crowded, SEED);
  const talk = new Float32Array(size);
  for (let index = 0; index < size; index += SPEAKS_EVERY)
    talk[index] = SAID[(index / SPEAKS_EVERY) % 2] ?? 0;
  const held = new Int32Array(size).fill(bitOf('till'));
  const base = { ...copyBase(NO_BASE, size), held };
  return { ...state, base, people: { ...state.people, crowd: { ...state.people.crowd, talk } } };
};

/** Somebody's way of running it: prepared beforehand, run once, asked for how everybody feels in the end. */
export interface Run {
  readonly run: () => void;
  readonly tolerance: () => ArrayLike<number>;
}
