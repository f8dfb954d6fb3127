import { breachWeight } from '../../engine/consumer/breach.ts';
import type { Contact } from '../../engine/consumer/contact.ts';
import type { Judgement } from '../../engine/consumer/privacy-calculus.ts';
import type { Band } from '../../protocol/vocabulary.ts';
import { type Cell, weeksOf } from './cell.ts';
import type { Stage, stagesOf } from './contact-of-cell.ts';
import {
  aWeekLater,
  closeWeek,
  eraseHeld,
  feel,
  meet,
  type State,
  suffer,
  take,
} from './meeting.ts';
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
  /** After all of it. */
  readonly trust: number;
  readonly tolerance: number;
  readonly warnings: number;
  /** What leaks did, in points, at most 0. */
  readonly shock: number;
}

/** How many contacts each week holds, so that the whole comes to frequency × weeks, evenly. */
const contactsInWeek = (frequency: number, week: number): number =>
  Math.round(frequency * (week + 1)) - Math.round(frequency * week);

/** What a leak of the facts does to somebody, in points: the engine's weight of it times how bad it is. */
const leak = (
  { message: { breach }, contact: { facts } }: Stage,
  who: { readonly trust: number; readonly concern: number },
): number => {
  if (breach === undefined) return 0;
  const leaked = breach.touched
    ? facts.map(({ sensitivity }) => ({ sensitivity, linked: true, needed: breach.needed }))
    : [];
  return -breach.severity * breachWeight(leaked, who);
};

/**
 * Lets one person live through a cell, by the engine's own functions in the engine's own order: what came before, then
 * the cell itself; each contact is judged, moves trust and tolerance, and is felt as pressure; each week pressure fades
 * and trust drifts back. Nobody is lost on the way: a study counts those who would have left, it does not stop writing
 * to them.
 */
export const live = (subject: Subject, cell: Cell, stages: ReturnType<typeof stagesOf>): Lived => {
  const state: State = {
    trust: subject.trust,
    tolerance: subject.tolerance,
    received: cell.received,
    latent: [0, 0, 0, 0],
    pressure: new Map(),
    meanwhile: 0,
    warnings: 0,
    band: 'indifferent',
    shock: 0,
  };

  const through = (
    stage: Stage,
  ): Pick<Lived, 'judgement' | 'contact' | 'contacts'> & { total: number } => {
    const { frequency, otherContacts } = stage.message;
    const weeks = frequency === undefined ? 1 : weeksOf(stage.message);
    take(state, subject, stage);
    let last = meet(state, subject, stage, cell.given);
    let total = 0;
    let contacts = 0;
    for (let week = 0; week < weeks; week += 1) {
      const count = frequency === undefined ? 1 : contactsInWeek(frequency, week);
      state.meanwhile += contactsInWeek(otherContacts, week);
      for (let rank = 0; rank < count; rank += 1) {
        last = meet(state, subject, stage, cell.given);
        feel(state, subject, stage, last);
        total += last.judgement.feeling;
        contacts += 1;
      }
      closeWeek(state, subject, stage);
      if (week < weeks - 1) aWeekLater(state, subject);
    }
    eraseHeld(state, subject, stage);
    suffer(state, leak(stage, { trust: state.trust, concern: subject.concern }));
    return { ...last, total, contacts };
  };

  const [...before] = stages;
  const itself = before.pop();
  if (itself === undefined) throw new RangeError('a cell has at least itself');
  for (const stage of before) {
    through(stage);
    aWeekLater(state, subject);
  }
  const { judgement, contact, total, contacts } = through(itself);
  return {
    subject,
    judgement,
    contact,
    band: state.band,
    meanFeeling: contacts === 0 ? 0 : total / contacts,
    totalFeeling: total,
    contacts,
    trust: state.trust,
    tolerance: state.tolerance,
    warnings: state.warnings,
    shock: state.shock,
  };
};
