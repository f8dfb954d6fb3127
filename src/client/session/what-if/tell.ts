import {
  type Answer,
  alternativesTo,
  type End,
  type Instead,
  scriptOf,
  whatIf,
} from '../../../futures/index.ts';
import type { Decision, Draft } from '../../../protocol/decision.ts';
import type { GameRecord } from '../../../protocol/record.ts';
import type { Scenario } from '../../../scenarios/schema.ts';
import type { Otherwise, Told, Weighed } from './told.ts';

/** Enough for the luck of one game not to be taken for what a decision does. */
const FUTURES = 20;

/** Of each decision: all the ways in which a message can be said otherwise. */
const ALTERNATIVES = 5;

/** Decisions at most: a game of a patient player stays a matter of seconds. */
const DECISIONS = 48;

type OfMessage = Extract<Decision, { type: 'use.send' | 'use.withhold' }>;

const isOfMessage = (decision: Decision): decision is OfMessage =>
  decision.type === 'use.send' || decision.type === 'use.withhold';

const saidOtherwise = (draft: Draft, other: Draft): Otherwise => {
  if (other.purpose !== draft.purpose) return other.purpose === 'serve' ? 'serve' : 'sell';
  if (other.explain !== draft.explain) return other.explain ? 'why' : 'no-why';
  if (other.choice !== draft.choice) return other.choice ? 'choice' : 'no-choice';
  return 'fewer-facts';
};

const nameOf = (decision: OfMessage, instead: Instead): Otherwise => {
  if (instead === null || !isOfMessage(instead)) return 'silent';
  return decision.type === 'use.withhold' ? 'sent' : saidOtherwise(decision.draft, instead.draft);
};

/** Mean over the futures of one measure, as decided taken off. */
const mean = (measure: keyof End, ends: readonly End[], asDecided: readonly End[]): number =>
  ends.reduce((sum, end, rank) => sum + end[measure] - (asDecided[rank]?.[measure] ?? 0), 0) /
  ends.length;

const weighedOf = (decision: OfMessage, { step, week, asDecided, otherwise }: Answer): Weighed => ({
  step,
  week,
  draft: decision.draft,
  sent: decision.type === 'use.send',
  alternatives: otherwise.map(({ instead, ends }) => ({
    otherwise: nameOf(decision, instead),
    change: {
      atEase: mean('atEase', ends, asDecided),
      serviceRendered: mean('serviceRendered', ends, asDecided),
      firmValue: mean('firmValue', ends, asDecided),
    },
  })),
});

/**
 * What every message of a game, sent or kept, changed: told decision by decision, so that whoever runs it can show how
 * far it is. @throws NotThisRecord when the record does not replay.
 */
export function* tell(scenario: Scenario, record: GameRecord): Generator<Told> {
  const script = scriptOf(scenario, record);
  const questions = script.taken
    .filter(({ decision }) => isOfMessage(decision))
    .slice(0, DECISIONS)
    .map((taken) => ({
      step: taken.step,
      instead: alternativesTo(scenario, taken, ALTERNATIVES),
    }));
  yield { kind: 'begun', decisions: questions.length, futures: FUTURES };
  for (const answer of whatIf(scenario, script, { questions, futures: FUTURES }))
    if (isOfMessage(answer.decision))
      yield { kind: 'weighed', weighed: weighedOf(answer.decision, answer) };
  yield { kind: 'done' };
}
