import type { Decision, DecisionType, Draft } from '../../protocol/decision.ts';
import type { Candidate, HeldFragment, OfferedFragment } from '../../protocol/fragment.ts';
import type { ChannelOffer, Portrait, View } from '../../protocol/view.ts';
import type { Channel, Moment, Weather } from '../../protocol/vocabulary.ts';

/** What bots need often, from the view alone. */

/** The first few of a list that may be long: the rest is not even looked at. */
export function* firstOf<T>(items: Iterable<T>, count: number): Generator<T> {
  let left = count;
  if (left <= 0) return;
  for (const item of items) {
    yield item;
    left -= 1;
    if (left <= 0) return;
  }
}

const isMessage = ({ type }: { readonly type: DecisionType }): boolean =>
  type === 'use.send' || type === 'use.withhold';

/**
 * The decisions of one kind, lazily: `for (const { fragment } of ofType(legalDecisions, 'fragment.collect'))`.
 * Messages come last in the list and are many: looking for anything else ends where they begin.
 */
export function* ofType<T extends DecisionType>(
  decisions: Iterable<Decision>,
  type: T,
): Generator<Extract<Decision, { readonly type: T }>> {
  const is = (decision: Decision): decision is Extract<Decision, { readonly type: T }> =>
    decision.type === type;
  for (const decision of decisions) {
    if (is(decision)) yield decision;
    else if (isMessage(decision) && !isMessage({ type })) return;
  }
}

/** Customers who can be written to: still there, and not opted out. */
export const writable = (view: View): readonly Portrait[] =>
  view.portraits.filter(({ gone, optedOut }) => !gone && !optedOut);

/** Ways of reaching a customer that are known and that the budget allows. */
export const waysTo = (view: View, portrait: Portrait): readonly ChannelOffer[] =>
  view.channels.filter(({ id, cost }) => portrait.reachable.includes(id) && cost <= view.budget);

/** Fragments on the street that can be had with the attention left. */
export const collectible = (view: View): readonly OfferedFragment[] =>
  view.street.filter(({ refused, cost }) => !refused && cost.take <= view.attention.left);

/** Whether there is somebody to ask, and enough attention left to do it. */
export const canAsk = (view: View, { askable, cost }: OfferedFragment): boolean =>
  askable && cost.ask <= view.attention.left;

/** The person was asked, or offered it. */
export const isAgreed = ({ asked, volunteered }: HeldFragment): boolean => asked || volunteered;

/** The latest week in which a customer was written to; 0 when never. */
export const lastWritten = (view: View, portrait: string): number =>
  view.sent.reduce(
    (last, { week, draft }) => (draft.portrait === portrait ? Math.max(last, week) : last),
    0,
  );

/** Channels from the quietest to the one that insists most, as anybody would order them. */
export const BY_INSISTENCE: readonly Channel[] = [
  'letter',
  'counter',
  'email',
  'social-reply',
  'notification',
  'text',
  'phone',
];

/** The quietest of some ways; undefined when there is none. */
export const quietest = (ways: readonly ChannelOffer[]): ChannelOffer | undefined =>
  BY_INSISTENCE.flatMap((id) => ways.filter((way) => way.id === id))[0];

/** The most insistent of some ways; undefined when there is none. */
export const loudest = (ways: readonly ChannelOffer[]): ChannelOffer | undefined =>
  BY_INSISTENCE.flatMap((id) => ways.filter((way) => way.id === id)).at(-1);

/** The first hour of a channel at which anybody might be written to. */
export const decentHour = ({ moments }: ChannelOffer): Moment =>
  moments.find((moment) => moment !== 'late') ?? 'late';

/** A message to send, or to keep. */
export const send = (draft: Draft): Decision => ({ type: 'use.send', draft });
export const withhold = (draft: Draft): Decision => ({ type: 'use.withhold', draft });

/** Whether a customer was already let be this week: once a week is all that counts. */
export const letBe = (view: View, portrait: string): boolean =>
  view.withheld.some(({ week, draft }) => week === view.week && draft.portrait === portrait);

/**
 * How far the evidence speaks for a candidate, in pieces of evidence: above 0 more agrees than differs. It reads the
 * names of the sentences, as a player reads the sentences.
 */
export const evidenceFor = ({ evidence }: Candidate): number =>
  evidence.reduce((total, { key }) => {
    if (key.endsWith('-differs')) return total - 1;
    return key.endsWith('-missing') ? total : total + 1;
  }, 0);

/** Share of the base that each weather is a sign of being at ease. Rough, as a player's guess is. */
const AT_EASE: Readonly<Record<Weather, number>> = {
  clear: 0.9,
  fair: 0.8,
  grey: 0.65,
  drizzle: 0.5,
  rain: 0.3,
};

/** A guess at the number of people at ease, from the weather. */
export const guessAtEase = ({ people, weather }: View): number =>
  Math.round(people * AT_EASE[weather]);
