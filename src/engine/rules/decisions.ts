import type { Decision } from '../../protocol/decision.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import type { Phase } from '../../protocol/view.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { closeWeek, nextWeek } from './calendar.ts';
import { applyCollect, checkCollect } from './collecting.ts';
import { applyAnswer, checkAnswer } from './dilemmas.ts';
import { applyErase, checkErase } from './erasure.ts';
import { applyEstimate, checkEstimate } from './estimates.ts';
import { applyInfer, checkInfer } from './inferring.ts';
import { applyLink, applyUnlink, checkLink, checkUnlink } from './linking.ts';
import { keepMistakes } from './mistakes.ts';
import { applyCollection, checkCollection } from './policies.ts';
import { reject, type Turn } from './turn.ts';
import { applySend, checkSend } from './uses.ts';
import { applyWithhold, checkWithhold } from './withholding.ts';

const PHASE: Readonly<Record<Decision['type'], Phase>> = {
  'fragment.collect': 'week',
  'fragment.erase': 'week',
  'identity.link': 'week',
  'identity.unlink': 'week',
  'fact.infer': 'week',
  'collection.set': 'week',
  'use.send': 'week',
  'use.withhold': 'week',
  'week.close': 'week',
  'dilemma.answer': 'dilemma',
  'estimate.give': 'estimate',
};

/** Why a decision cannot be taken now; null when it can. */
export const check = (pack: Lookup, state: GameState, decision: Decision): Rejection | null => {
  const expected = PHASE[decision.type];
  if (state.phase !== expected)
    return reject(decision.type, 'phase.wrong', { phase: state.phase, expected });
  switch (decision.type) {
    case 'fragment.collect':
      return checkCollect(pack, state, decision);
    case 'fragment.erase':
      return checkErase(pack, state, decision);
    case 'identity.link':
      return checkLink(pack, state, decision);
    case 'identity.unlink':
      return checkUnlink(pack, state, decision);
    case 'fact.infer':
      return checkInfer(pack, state, decision);
    case 'collection.set':
      return checkCollection(pack, state, decision);
    case 'use.send':
      return checkSend(pack, state, decision);
    case 'use.withhold':
      return checkWithhold(pack, state, decision);
    case 'week.close':
      return null;
    case 'dilemma.answer':
      return checkAnswer(pack, state, decision);
    case 'estimate.give':
      return checkEstimate(pack, state, decision);
  }
};

const dispatch = (turn: Turn, decision: Decision): Turn => {
  switch (decision.type) {
    case 'fragment.collect':
      return applyCollect(turn, decision);
    case 'fragment.erase':
      return applyErase(turn, decision);
    case 'identity.link':
      return applyLink(turn, decision);
    case 'identity.unlink':
      return applyUnlink(turn, decision);
    case 'fact.infer':
      return applyInfer(turn, decision);
    case 'collection.set':
      return applyCollection(turn, decision);
    case 'use.send':
      return applySend(turn, decision);
    case 'use.withhold':
      return applyWithhold(turn, decision);
    case 'week.close':
      return closeWeek(turn);
    case 'dilemma.answer':
      return nextWeek(applyAnswer(turn, decision));
    case 'estimate.give':
      return applyEstimate(turn, decision);
  }
};

/** What a checked decision does. */
export const apply = (turn: Turn, decision: Decision): Turn => {
  const after = dispatch(turn, decision);
  return after.state.held === turn.state.held ? after : keepMistakes(after);
};
