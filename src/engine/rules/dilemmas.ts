import type { Decision } from '../../protocol/decision.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import type { Text } from '../../protocol/text.ts';
import { text } from '../../protocol/text.ts';
import { textKeys } from '../../protocol/text-keys.ts';
import type { Dilemma } from '../../scenarios/schema.ts';
import { bitsFrom, rootOf, unitOf } from '../random/draw.ts';
import type { GameState } from '../state/game-state.ts';
import type { Drawable, Lookup } from '../state/lookup.ts';
import { holds } from './conditions.ts';
import { DILEMMA_CHANCE } from './constants.ts';
import { applyEffects } from './dilemma-effects.ts';
import { personParams } from './person-params.ts';
import { change, reject, type Turn, tell } from './turn.ts';

type Answer = Extract<Decision, { type: 'dilemma.answer' }>;

/** The person whose sign brought a dilemma: the last who showed it; null when no sign did. */
const bringer = (state: GameState, dilemma: Dilemma): string | null => {
  const signs = dilemma.when.flatMap((condition) =>
    condition.kind === 'sign-seen' ? [condition.sign] : [],
  );
  return state.signsSeen.findLast(({ sign }) => signs.includes(sign))?.person ?? null;
};

/** The dilemmas that could open. */
export const eligible = ({ pack, state }: Turn): readonly Drawable[] =>
  (pack.dilemmasIn.get(state.week) ?? []).filter(
    ({ dilemma: { id, when } }) =>
      !state.dilemmasDone.includes(id) && when.every((condition) => holds(pack, state, condition)),
  );

/**
 * At the close of a week, some weeks: chance's choice among the dilemmas that could open; null when none does. `luck` is
 * the game's seed, or another in a future that might have been.
 */
export const drawDilemma = (
  { state: { week } }: Turn,
  luck: number,
  open: readonly Drawable[],
): Dilemma | null => {
  const root = rootOf(luck, 'dilemma');
  if (unitOf(bitsFrom(root, 0, week)) >= DILEMMA_CHANCE) return null;
  let drawn: Dilemma | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { dilemma, subject } of open) {
    const key = bitsFrom(root, subject, week);
    if (key < least) {
      least = key;
      drawn = dilemma;
    }
  }
  return drawn;
};

/** Each opens once. */
export const openDilemma = (turn: Turn, drawn: Dilemma): Turn => {
  const { id } = drawn;
  const person = bringer(turn.state, drawn);
  return tell(change(turn, { phase: 'dilemma', dilemma: { id, person } }), {
    type: 'dilemma.opened',
    dilemma: id,
  });
};

/** The open dilemma of the pack; null when none is. */
export const openedDilemma = (pack: Lookup, state: GameState): Dilemma | null =>
  state.dilemma === null ? null : (pack.dilemmaOf.get(state.dilemma.id) ?? null);

/** The holes of a dilemma's sentences: the person who brought it, when somebody did. */
export const dilemmaParams = (pack: Lookup, state: GameState): Text['params'] => {
  const person = pack.people.find(({ id }) => id === state.dilemma?.person);
  return person === undefined ? {} : personParams(person);
};

export const checkAnswer = (
  pack: Lookup,
  state: GameState,
  { type, dilemma, answer }: Answer,
): Rejection | null => {
  const opened = openedDilemma(pack, state);
  if (opened === null || opened.id !== dilemma)
    return reject(type, 'dilemma.not-open', { dilemma });
  return opened.answers.some(({ id }) => id === answer)
    ? null
    : reject(type, 'answer.unknown', { dilemma, answer });
};

/** The answer's consequences, then its outcome in words. */
export const applyAnswer = (turn: Turn, { dilemma, answer }: Answer): Turn => {
  const chosen = openedDilemma(turn.pack, turn.state)?.answers.find(({ id }) => id === answer);
  if (chosen === undefined) return turn;
  const outcome = text(
    textKeys.answer(dilemma, answer, 'outcome'),
    dilemmaParams(turn.pack, turn.state),
  );
  const { dilemmasDone, answers } = turn.state;
  const kept = change(turn, {
    dilemmasDone: [...dilemmasDone, dilemma],
    answers: [...answers, { dilemma, answer }],
  });
  const answered = tell(kept, {
    type: 'dilemma.answered',
    dilemma,
    answer,
    outcome,
  });
  return applyEffects(answered, { dilemma, answer, effects: chosen.effects });
};
