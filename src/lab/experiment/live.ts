import { breachWeight } from '../../engine/consumer/breach.ts';
import { personalCapacity } from '../../engine/consumer/capacity.ts';
import type { Contact } from '../../engine/consumer/contact.ts';
import { faded } from '../../engine/consumer/fatigue.ts';
import { type Judgement, privacyCalculus } from '../../engine/consumer/privacy-calculus.ts';
import { bandOf, isNegative } from '../../engine/consumer/reaction.ts';
import { toleranceAfter } from '../../engine/consumer/tolerance.ts';
import { trustAfter, trustDrift } from '../../engine/consumer/trust-change.ts';
import type { Band } from '../../protocol/vocabulary.ts';
import { type Cell, weeksOf } from './cell.ts';
import type { Subject } from './subjects.ts';

/** What became of one person in one cell. */
export interface Lived {
  readonly subject: Subject;
  readonly contact: Contact;
  /** Of the last contact. */
  readonly judgement: Judgement;
  readonly band: Band;
  /** Mean feeling of all contacts, and their sum, in points. */
  readonly meanFeeling: number;
  readonly totalFeeling: number;
  readonly contacts: number;
  /** After the last contact. */
  readonly trust: number;
  readonly tolerance: number;
  readonly warnings: number;
  /** What a leak did, in points, at most 0. */
  readonly shock: number;
}

/** How many contacts each week holds, so that the whole comes to frequency × weeks, evenly. */
const contactsInWeek = (frequency: number, week: number): number =>
  Math.round(frequency * (week + 1)) - Math.round(frequency * week);

/** What a leak of the cell's facts does to somebody, in points: the engine's weight of it times how bad it is. */
const leak = (
  { breach }: Cell,
  who: { readonly trust: number; readonly concern: number },
  { facts }: Contact,
): number => {
  if (breach === undefined) return 0;
  const leaked = breach.touched
    ? facts.map(({ sensitivity }) => ({ sensitivity, linked: true, needed: breach.needed }))
    : [];
  return -breach.severity * breachWeight(leaked, who);
};

/**
 * Lets one person live through a cell, by the engine's own functions in the engine's own order: each contact is judged,
 * moves trust and tolerance, and is felt as pressure; each week pressure fades and trust drifts back. Nobody is lost
 * on the way: a study counts those who would have left, it does not stop writing to them.
 */
export const live = (subject: Subject, cell: Cell, base: Contact): Lived => {
  const weeks = cell.frequency === undefined ? 1 : weeksOf(cell);
  const state = {
    trust: subject.trust,
    tolerance: subject.tolerance,
    received: cell.received,
    latent: [0, 0, 0, 0] as readonly number[],
    own: 0,
    others: 0,
    warnings: 0,
  };
  const whole = {
    ...base,
    capacity: personalCapacity(base.capacity, subject.capacity, base.channelWelcome),
  };
  const meet = (): { readonly judgement: Judgement; readonly contact: Contact } => {
    const contact = { ...whole, pressure: { own: state.own, others: state.others } };
    const judgement = privacyCalculus(
      {
        concern: subject.concern,
        attentiveness: subject.attentiveness,
        expectedReturn: subject.expectedReturn,
        trust: state.trust,
        given: cell.given + base.facts.length,
        received: state.received,
        latent: state.latent,
      },
      contact,
    );
    return { judgement, contact };
  };

  let last = meet();
  let band: Band = 'indifferent';
  let total = 0;
  let contacts = 0;
  for (let week = 0; week < weeks; week += 1) {
    const count = cell.frequency === undefined ? 1 : contactsInWeek(cell.frequency, week);
    state.others += contactsInWeek(cell.otherContacts, week);
    for (let rank = 0; rank < count; rank += 1) {
      last = meet();
      const { feeling, service, latent } = last.judgement;
      total += feeling;
      contacts += 1;
      state.trust = trustAfter(state.trust, feeling);
      state.tolerance = toleranceAfter(state.tolerance, feeling);
      state.received += service;
      state.latent = latent;
      state.own += 1;
      const { tolerance, warnings } = state;
      band = bandOf(feeling, { tolerance, threshold: subject.threshold, warnings });
      if (isNegative(band)) state.warnings += 1;
    }
    if (week < weeks - 1) {
      state.own = faded(state.own);
      state.others = faded(state.others);
      state.trust = trustDrift(state.trust, subject.trust);
    }
  }
  const shock = leak(cell, { trust: state.trust, concern: subject.concern }, whole);
  state.trust = trustAfter(state.trust, shock);
  state.tolerance = toleranceAfter(state.tolerance, shock);
  return {
    subject,
    ...last,
    band,
    meanFeeling: contacts === 0 ? 0 : total / contacts,
    totalFeeling: total,
    contacts,
    trust: state.trust,
    tolerance: state.tolerance,
    warnings: state.warnings,
    shock,
  };
};
