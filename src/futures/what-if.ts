import { type GameState, imagine, score } from '../engine/index.ts';
import type { Decision } from '../protocol/decision.ts';
import type { Scenario } from '../scenarios/schema.ts';
import type { Instead } from './alternatives.ts';
import { playOn, toNextEve } from './play-on.ts';
import type { Script, Taken } from './script.ts';

/** How a game ends in one future. */
export interface End {
  /** Euros. */
  readonly firmValue: number;
  /** Points. */
  readonly serviceRendered: number;
  /** People. */
  readonly atEase: number;
}

/** A decision of a record, and what could have been decided instead. */
export interface Question {
  readonly step: number;
  readonly instead: readonly Instead[];
}

/** Ends, future by future: the same rank is the same luck. */
export interface Answer {
  readonly step: number;
  readonly decision: Decision;
  readonly week: number;
  readonly asDecided: readonly End[];
  readonly otherwise: readonly { readonly instead: Instead; readonly ends: readonly End[] }[];
}

const endOf = (scenario: Scenario, state: GameState): End => {
  const { firmValue, serviceRendered, atEase } = score(scenario, state);
  return { firmValue, serviceRendered, atEase };
};

/** The last moment before the next close of a week, a decision having been taken as it was or otherwise. */
const eveOf = (
  scenario: Scenario,
  script: Script,
  { step, decision, before }: Taken,
  instead: Instead | 'as-decided',
): GameState => {
  const chosen = instead === 'as-decided' ? decision : instead;
  let state = before;
  if (chosen !== null) {
    const decided = imagine(scenario, before, chosen);
    if (decided === null) throw new Error(`no alternative to step ${step}: ${chosen.type}`);
    state = decided;
  }
  return toNextEve(scenario, state, script, step);
};

/** Everything that could have followed from the eve of a week's close: one end for each luck. */
const endsFrom = (
  scenario: Scenario,
  script: Script,
  eve: GameState,
  futures: number,
): readonly End[] => {
  const every = Array.from({ length: futures }, (_, future) => future);
  return playOn(scenario, eve, script, every)
    .flatMap((fork) => {
      const end = endOf(scenario, fork.state);
      return fork.futures.map((future) => ({ future, end }));
    })
    .sort((a, b) => a.future - b.future)
    .map(({ end }) => end);
};

/**
 * What would have happened otherwise. A future is what may follow from the next close of a week: the same people, the
 * same street, the player's own later decisions where they are still legal, and another luck (which dilemmas open).
 * Future 0 has the luck of the game itself. All that is compared has the same luck, rank by rank.
 */
export function* whatIf(
  scenario: Scenario,
  script: Script,
  { questions, futures }: { readonly questions: readonly Question[]; readonly futures: number },
): Generator<Answer> {
  // Decisions of one week share what follows from the week as it was decided.
  const asItWent = new Map<string, readonly End[]>();
  for (const { step, instead } of questions) {
    const taken = script.taken[step];
    if (taken === undefined) throw new RangeError(`no decision ${step} in this record`);
    const eve = eveOf(scenario, script, taken, 'as-decided');
    const when = `${eve.phase} ${eve.week}`;
    const asDecided = asItWent.get(when) ?? endsFrom(scenario, script, eve, futures);
    asItWent.set(when, asDecided);
    yield {
      step,
      decision: taken.decision,
      week: taken.before.week,
      asDecided,
      otherwise: instead.map((other) => ({
        instead: other,
        ends: endsFrom(scenario, script, eveOf(scenario, script, taken, other), futures),
      })),
    };
  }
}
