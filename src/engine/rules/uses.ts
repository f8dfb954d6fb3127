import type { Decision, Draft } from '../../protocol/decision.ts';
import type { Reach } from '../../protocol/message.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import type { Sign } from '../../protocol/vocabulary.ts';
import type { Contact } from '../consumer/contact.ts';
import { serviceRendered } from '../consumer/expected-return.ts';
import { type Judgement, privacyCalculus } from '../consumer/privacy-calculus.ts';
import { bandOf, isNegative, isWelcome, SIGN_OF } from '../consumer/reaction.ts';
import type { GameState } from '../state/game-state.ts';
import { type Lookup, personIndex } from '../state/lookup.ts';
import { audienceOf, costOfUse, isForAll } from './audience.ts';
import { BULK } from './constants.ts';
import { contactOf } from './contacts.ts';
import { countStruck } from './crowd-departures.ts';
import { crowdWrites } from './crowd-letters.ts';
import { changeDealings, dealingsAt } from './dealings.ts';
import { checkDraft } from './drafts.ts';
import { feel } from './feeling.ts';
import { addPressure } from './frequency-capping.ts';
import { payFor } from './handing-on.ts';
import { settle } from './ledger.ts';
import { isAtScale } from './policies.ts';
import { reachCrowd, type Struck } from './reaching.ts';
import { react } from './reactions.ts';
import { book, sell } from './sales.ts';
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
  if (isForAll(draft) && !isAtScale(pack, state)) return reject(type, 'audience.closed');
  const cost = costOfUse(pack, state, draft);
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
const deliver = (turn: Turn, draft: Draft, welcome: boolean): Turn => {
  const { state, pack } = turn;
  const { portrait, purpose, channel, moment } = draft;
  const cost = costOfUse(pack, state, draft);
  const sent = change(turn, {
    budget: state.budget - cost,
    spent: state.spent + cost,
    usesLeft: state.usesLeft - 1,
    sent: [...state.sent, { week: state.week, draft, welcome, service: 0, reach: null }],
  });
  return tell(sent, {
    type: 'message.delivered',
    use: state.sent.length,
    portrait,
    purpose,
    channel,
    moment,
  });
};

/** What the message leans on was used once more, and its reader was written to once more. */
const count = (turn: Turn, { portrait, facts }: Draft): Turn => {
  const { state, pack } = turn;
  const index = personIndex(pack, portrait);
  const used = change(turn, {
    held: state.held.map((fact) =>
      facts.includes(fact.fragment) ? { ...fact, timesUsed: fact.timesUsed + 1 } : fact,
    ),
  });
  return changeDealings(used, index, { messages: dealingsAt(state, index).messages + 1 });
};

/** Service that a message rendered to one more reader. */
const bookService = (turn: Turn, use: number, points: number): Turn =>
  change(turn, {
    sent: turn.state.sent.map((one, rank) =>
      rank === use ? { ...one, service: one.service + points } : one,
    ),
  });

/** A message as its reader makes of it. */
interface Reading {
  readonly draft: Draft;
  readonly use: number;
  /** The words were written for somebody else. */
  readonly template: boolean;
  readonly contact: Contact;
  readonly judgement: Judgement;
}

/** Hidden. How the person whom a checked draft is for would judge it, now. */
const readingOf = (
  { pack, state }: Turn,
  { draft, use, template }: Pick<Reading, 'draft' | 'use' | 'template'>,
): Reading => {
  const contact = { ...contactOf(pack, state, draft), template };
  const judgement = privacyCalculus(judgeAt(state, personIndex(pack, draft.portrait)), contact);
  return { draft, use, template, contact, judgement };
};

/** Somebody met by name has read it: feels, remembers, shows it, buys. */
const read = (turn: Turn, { draft, use, template, contact, judgement }: Reading): Turn => {
  const index = personIndex(turn.pack, draft.portrait);
  const felt = feel(count(turn, draft), {
    index,
    cause: { type: 'use', use },
    terms: judgement.terms,
    band: (feeling, tolerance) => bandOf(feeling, standing(turn.state, index, tolerance)),
  });
  const served = bookService(felt, use, (template ? BULK.service : 1) * serviceRendered(judgement));
  const settled = settle(addPressure(served, index, draft.channel), { index, draft, judgement });
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

/** What became of a message to all, counted: those met by name from what they felt, the crowd from what it showed. */
const countReach = (before: Turn, after: Turn, struck: readonly Struck[]): Reach => {
  const signs: Record<Sign, number> = {
    thanks: 0,
    buys: 0,
    ignores: 0,
    asks: 0,
    protests: 0,
    leaves: 0,
  };
  const named = after.state.felt.slice(before.state.felt.length);
  for (const { band } of [...named, ...struck]) signs[SIGN_OF[band]] += 1;
  const mistaken = named.filter(
    ({ terms, band }) => isNegative(band) && terms.some(({ term }) => term === 'mistaken'),
  );
  return {
    people: named.length + struck.length,
    signs,
    wrong: mistaken.length + struck.filter(({ wrong }) => wrong).length,
    sales: after.state.sales - before.state.sales,
  };
};

/** The same message for everybody of whom the same kind of fact is held. */
const widen = (
  turn: Turn,
  { draft, use, before }: { readonly draft: Draft; readonly use: number; readonly before: Turn },
): Turn => {
  const { named, crowd } = audienceOf(before.pack, before.state, draft);
  const byName = named.reduce(
    (told, theirs) => read(told, readingOf(told, { draft: theirs, use, template: true })),
    turn,
  );
  const reached = reachCrowd(byName, { draft, use, members: crowd });
  const { struck } = reached;
  const gone = countStruck(reached.turn, struck);
  const served = struck.reduce((total, { service }) => total + service, 0);
  const bought = Math.round(struck.reduce((total, { sale }) => total + sale, 0));
  const paid = payFor(bookService(gone, use, served), draft, before.state);
  const sold = book(paid, bought);
  const reach = countReach(before, sold, struck);
  const welcome =
    struck.filter((one) => one.welcome).length +
    sold.state.felt.slice(before.state.felt.length).filter(({ feeling }) => isWelcome(feeling))
      .length;
  const counted = change(sold, {
    sent: sold.state.sent.map((one, rank) =>
      rank === use ? { ...one, welcome: 2 * welcome >= reach.people, reach } : one,
    ),
  });
  return crowdWrites(tell(counted, { type: 'audience.reached', use, ...reach }), use, struck);
};

export const applySend = (turn: Turn, { draft }: Send): Turn => {
  const use = turn.state.sent.length;
  // To leave changes nothing that its reader looks at: it is judged once.
  const reading = readingOf(turn, { draft, use, template: false });
  const told = read(deliver(turn, draft, isWelcome(reading.judgement.feeling)), reading);
  return isForAll(draft)
    ? widen(told, { draft, use, before: turn })
    : payFor(told, draft, turn.state);
};
