import { personalCapacity } from '../../engine/consumer/capacity.ts';
import type { Contact } from '../../engine/consumer/contact.ts';
import { unserved } from '../../engine/consumer/expected-return.ts';
import { faded } from '../../engine/consumer/fatigue.ts';
import { holding, relief } from '../../engine/consumer/holding.ts';
import { type Judgement, privacyCalculus } from '../../engine/consumer/privacy-calculus.ts';
import { covert } from '../../engine/consumer/provenance.ts';
import { bandOf, isNegative } from '../../engine/consumer/reaction.ts';
import { toleranceAfter } from '../../engine/consumer/tolerance.ts';
import { trustAfter, trustDrift } from '../../engine/consumer/trust-change.ts';
import { wordOfMouth } from '../../engine/consumer/word-of-mouth.ts';
import { LATENT_TERMS } from '../../engine/state/population.ts';
import type { Band, Channel } from '../../protocol/vocabulary.ts';
import type { Stage } from './contact-of-cell.ts';
import type { Subject } from './subjects.ts';

/** What somebody carries from one contact to the next. */
export interface State {
  trust: number;
  tolerance: number;
  received: number;
  latent: readonly number[];
  /** Contacts still felt by channel, and those that a cell only counts (`otherContacts`). */
  readonly pressure: Map<Channel, number>;
  meanwhile: number;
  warnings: number;
  band: Band;
  shock: number;
}

/** Those of the other channels, and those that are only counted. */
const othersThan = (channel: Channel, { pressure, meanwhile }: State): number => {
  let total = meanwhile;
  for (const [other, felt] of pressure) if (other !== channel) total += felt;
  return total;
};

/** What is felt without a message moves the same two things. */
const stir = (state: State, points: number): void => {
  state.trust = trustAfter(state.trust, points);
  state.tolerance = toleranceAfter(state.tolerance, points);
};

/** What a week brings beside messages: what is said of the house, and what it holds for nothing. */
export const closeWeek = (
  state: State,
  { concern, expectedReturn }: Subject,
  { message: { heard }, held }: Stage,
): void => {
  if (heard === 0 && held.length === 0) return;
  const owed = unserved(held.length > 0, state.received, expectedReturn);
  stir(state, wordOfMouth(heard) + owed + holding(held, concern));
};

/** What is held is erased, one thing after the other. */
export const eraseHeld = (state: State, { concern }: Subject, { message, held }: Stage): void => {
  if (message.erased) for (const sensitivity of held) stir(state, relief(sensitivity, concern));
};

/** A leak: how bad, in points, at most 0. */
export const suffer = (state: State, shock: number): void => {
  stir(state, shock);
  state.shock += shock;
};

/** Pressure fades, and trust drifts back. */
export const aWeekLater = (state: State, subject: Subject): void => {
  for (const [channel, felt] of state.pressure) state.pressure.set(channel, faded(felt));
  state.meanwhile = faded(state.meanwhile);
  state.trust = trustDrift(state.trust, subject.trust);
};

interface Met {
  readonly judgement: Judgement;
  readonly contact: Contact;
}

/** Judges a message as things stand, and changes nothing. */
export const meet = (
  state: State,
  subject: Subject,
  { message, contact }: Stage,
  given: number,
): Met => {
  const met: Contact = {
    ...contact,
    capacity: personalCapacity(contact.capacity, subject.capacity, contact.channelWelcome),
    pressure: {
      own: state.pressure.get(message.channel) ?? 0,
      others: othersThan(message.channel, state),
    },
  };
  const judgement = privacyCalculus(
    {
      concern: subject.concern,
      attentiveness: subject.attentiveness,
      expectedReturn: subject.expectedReturn,
      trust: state.trust,
      given: given + contact.facts.length,
      received: state.received,
      latent: state.latent,
    },
    met,
  );
  return { judgement, contact: met };
};

const PROVENANCE = LATENT_TERMS.indexOf('provenance');

/** What is taken covertly for a message waits in whoever left it. */
export const take = (state: State, { concern }: Subject, { message, contact }: Stage): void => {
  const points = contact.facts.reduce(
    (total, { sensitivity }, rank) =>
      message.facts[rank]?.covert === true ? total + covert(concern, sensitivity) : total,
    0,
  );
  if (points > 0)
    state.latent = state.latent.map((waiting, rank) =>
      rank === PROVENANCE ? waiting + points : waiting,
    );
};

/** What a contact leaves in somebody. */
export const feel = (
  state: State,
  subject: Subject,
  { message }: Stage,
  { judgement }: Met,
): void => {
  const { feeling, service, latent } = judgement;
  const { channel } = message;
  stir(state, feeling);
  state.received += service;
  state.latent = latent;
  state.pressure.set(channel, (state.pressure.get(channel) ?? 0) + 1);
  const { tolerance, warnings } = state;
  state.band = bandOf(feeling, { tolerance, threshold: subject.threshold, warnings });
  if (isNegative(state.band)) state.warnings += 1;
};
