import type { Decision } from '../../protocol/decision.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import { type Judgement, privacyCalculus } from '../consumer/privacy-calculus.ts';
import { bandOf, isWelcome } from '../consumer/reaction.ts';
import type { GameState } from '../state/game-state.ts';
import { type Lookup, personIndex } from '../state/lookup.ts';
import { channelOf, contactOf } from './contacts.ts';
import { changeDealings, dealingsAt } from './dealings.ts';
import { checkDraft } from './drafts.ts';
import { feel } from './feeling.ts';
import { addPressure } from './frequency-capping.ts';
import { settle } from './ledger.ts';
import { react } from './reactions.ts';
import { sell } from './sales.ts';
import { judgeAt, standing } from './standing.ts';
import { change, reject, type Turn, tell } from './turn.ts';

type Send = Extract<Decision, { type: 'use.send' }>;

export const checkSend = (
  pack: Lookup,
  state: GameState,
  { type, draft }: Send,
): Rejection | null => {
  const written = checkDraft(pack, state, { type, draft });
  if (written !== null) return written;
  const { cost } = channelOf(pack, state, draft);
  if (state.usesLeft < 1)
    return reject(type, 'uses.spent', { max: pack.manifest.rules.usesPerWeek });
  if (state.budget < cost)
    return reject(type, 'budget.short', { left: state.budget, needed: cost });
  return null;
};

/** Hidden. How the person would judge a checked draft, now. */
export const judge = (pack: Lookup, state: GameState, draft: Send['draft']): Judgement =>
  privacyCalculus(judgeAt(state, personIndex(pack, draft.portrait)), contactOf(pack, state, draft));

/** The message leaves: what it costs, what it leans on, and the event by which everybody knows. */
const deliver = (turn: Turn, draft: Send['draft'], welcome: boolean): Turn => {
  const { state, pack } = turn;
  const { portrait, purpose, channel, moment } = draft;
  const { cost } = channelOf(pack, state, draft);
  const index = personIndex(pack, portrait);
  const sent = change(turn, {
    budget: state.budget - cost,
    spent: state.spent + cost,
    usesLeft: state.usesLeft - 1,
    held: state.held.map((fact) =>
      draft.facts.includes(fact.fragment) ? { ...fact, timesUsed: fact.timesUsed + 1 } : fact,
    ),
    sent: [...state.sent, { week: state.week, draft, welcome, reach: null }],
  });
  return tell(changeDealings(sent, index, { messages: dealingsAt(state, index).messages + 1 }), {
    type: 'message.delivered',
    use: state.sent.length,
    portrait,
    purpose,
    channel,
    moment,
  });
};

export const applySend = (turn: Turn, { draft }: Send): Turn => {
  const index = personIndex(turn.pack, draft.portrait);
  const use = turn.state.sent.length;
  const contact = contactOf(turn.pack, turn.state, draft);
  const judgement = privacyCalculus(judgeAt(turn.state, index), contact);

  const delivered = deliver(turn, draft, isWelcome(judgement.feeling));
  const felt = feel(delivered, {
    index,
    cause: { type: 'use', use },
    terms: judgement.terms,
    band: (feeling, tolerance) => bandOf(feeling, standing(turn.state, index, tolerance)),
  });
  const settled = settle(addPressure(felt, index, draft.channel), { index, draft, judgement });
  const band = settled.state.felt.at(-1)?.band ?? 'indifferent';
  const reacted = react(settled, {
    index,
    band,
    use,
    lead: draft.facts[0] ?? null,
    terms: judgement.terms,
  });
  return sell(reacted, { index, contact, band });
};
