import { LATENT_TERMS, type LatentTerm } from '../state/population.ts';
import { FOUND_OUT, INTRUSION } from './constants.ts';
import type { Contact, FactShown, Judge } from './contact.ts';
import { appropriateness } from './contextual-integrity.ts';
import { crossing, siloCrossing } from './crossing.ts';
import { fatigue } from './fatigue.ts';
import { inference } from './inference.ts';
import { interplay } from './interplay.ts';
import type { Points } from './ledger-of-terms.ts';
import { sum } from './math.ts';
import { misdelivered, mistaken } from './mistaken.ts';
import { momentDisturbance } from './moment.ts';
import { noticing } from './noticing.ts';
import { obtrusiveness, seen } from './obtrusiveness.ts';
import { provenance } from './provenance.ts';
import { specificity } from './specificity.ts';

const OF_A_FACT: Readonly<Record<LatentTerm, (fact: FactShown, contact: Contact) => number>> = {
  appropriateness: (fact, contact) => appropriateness(fact, contact),
  crossing: (fact) => crossing(fact),
  inference: (fact) => inference(fact),
  provenance: (fact) => provenance(fact),
};

export interface Intrusion {
  /** What is shown that should not be known so: what mitigations work on. Points below 0. */
  readonly known: Points;
  /** What disturbs whatever is known: hour, insistence, number, mistake. Points below 0. */
  readonly disturbing: Points;
  /** What of each fact was noticed, in [0, 1]. */
  readonly noticed: readonly number[];
  /** Not noticed so far, in the order of LATENT_TERMS. */
  readonly latent: readonly number[];
  /** Raw violation of the message: the worst of its facts, whoever reads it. Points, at least 0. */
  readonly violation: number;
}

/**
 * concern x noticed x (violations + crossings + inference + provenance + specificity + interplay + fatigue), by term.
 * What goes unnoticed waits in `latent`; a message that is noticed brings a part of it to light, and found out it
 * hurts more (`FOUND_OUT`).
 */
export const intrusion = (judge: Judge, contact: Contact): Intrusion => {
  const { facts } = contact;
  const reader = {
    attentiveness: judge.attentiveness,
    told: contact.explain,
    awareness: contact.awareness,
  };
  const noticed = facts.map((fact, rank) => noticing(fact, rank, reader));
  const awareness = facts.length === 0 ? 0 : sum(noticed) / facts.length;

  const known: Partial<Record<LatentTerm | 'specificity' | 'interplay', number>> = {};
  const latent = LATENT_TERMS.map((term, column) => {
    const waiting = judge.latent[column] ?? 0;
    let felt = FOUND_OUT * waiting * awareness;
    let unnoticed = waiting * (1 - awareness);
    facts.forEach((fact, rank) => {
      const place = rank === 0 ? 1 : INTRUSION.follower;
      const points = judge.concern * place * OF_A_FACT[term](fact, contact);
      const share = noticed[rank] ?? 0;
      felt += points * share;
      unnoticed += points * (1 - share);
    });
    if (term === 'crossing') felt += judge.concern * awareness * siloCrossing(facts);
    known[term] = -felt;
    return unnoticed;
  });
  known.specificity = -judge.concern * awareness * specificity(facts);
  known.interplay = -judge.concern * awareness * interplay(facts, contact.obtrusiveness);

  const violation = facts.reduce(
    (worst, fact) =>
      Math.max(worst, sum(LATENT_TERMS.map((term) => OF_A_FACT[term](fact, contact)))),
    0,
  );
  const wrong = facts.map((fact, rank) => mistaken(fact, rank) * (noticed[rank] ?? 0));
  return {
    known,
    disturbing: {
      moment: -judge.concern * momentDisturbance(contact.momentWelcome, contact.obtrusiveness),
      obtrusiveness:
        seen(contact.obtrusiveness, contact.pressure.own) -
        judge.concern * obtrusiveness(contact.obtrusiveness, contact.late),
      fatigue: -judge.concern * fatigue(contact.capacity, contact.pressure),
      mistaken: -(0.6 + 0.4 * judge.concern) * (sum(wrong) + misdelivered(contact.rightAddress)),
    },
    noticed,
    latent,
    violation,
  };
};
