import { LATENT_TERMS, type LatentTerm } from '../state/population.ts';
import { FOUND_OUT, INTRUSION } from './constants.ts';
import type { Contact, FactShown, Judge } from './contact.ts';
import { appropriateness } from './contextual-integrity.ts';
import { crossing, siloCrossing } from './crossing.ts';
import { fatigue } from './fatigue.ts';
import { inference } from './inference.ts';
import { interplay } from './interplay.ts';
import { rankOf, type Sheet } from './ledger-of-terms.ts';
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

const BY_LATENT_TERM = LATENT_TERMS.map((term) => ({
  rank: rankOf(term),
  ofFact: OF_A_FACT[term],
  crosses: term === 'crossing',
}));

const AT = {
  moment: rankOf('moment'),
  specificity: rankOf('specificity'),
  obtrusiveness: rankOf('obtrusiveness'),
  interplay: rankOf('interplay'),
  fatigue: rankOf('fatigue'),
  mistaken: rankOf('mistaken'),
} as const;

/** What is written while one person judges one message; written over by the next. */
export interface IntrusionSheets {
  /** Points by term. */
  readonly points: Sheet;
  /** What of each fact was noticed, in [0, 1]. */
  readonly noticed: number[];
  /** Not noticed so far, in the order of LATENT_TERMS. */
  readonly latent: number[];
}

export interface Intrusion {
  /** What is shown that should not be known so: what mitigations work on. Points, at most 0. */
  readonly known: number;
  /** What disturbs whatever is known: hour, insistence, number, mistake. Points, at most a little above 0. */
  readonly disturbing: number;
  /** Raw violation of the message: the worst of its facts, whoever reads it. Points, at least 0. */
  readonly violation: number;
}

const noticeAll = (
  judge: Judge,
  { facts, explain, awareness }: Contact,
  into: number[],
): number => {
  const reader = { attentiveness: judge.attentiveness, told: explain, awareness };
  into.length = 0;
  let total = 0;
  for (let rank = 0; rank < facts.length; rank += 1) {
    const fact = facts[rank];
    if (fact === undefined) continue;
    const share = noticing(fact, rank, reader);
    into.push(share);
    total += share;
  }
  return facts.length === 0 ? 0 : total / facts.length;
};

/** The worst of the facts, all that it breaks taken together. */
const worstOf = (contact: Contact): number => {
  let worst = 0;
  for (const fact of contact.facts) {
    let broken = 0;
    for (const { ofFact } of BY_LATENT_TERM) broken += ofFact(fact, contact);
    worst = Math.max(worst, broken);
  }
  return worst;
};

const mistakes = (facts: readonly FactShown[], noticed: readonly number[]): number => {
  let total = 0;
  for (let rank = 0; rank < facts.length; rank += 1) {
    const fact = facts[rank];
    if (fact !== undefined) total += mistaken(fact, rank) * (noticed[rank] ?? 0);
  }
  return total;
};

/**
 * concern x noticed x (violations + crossings + inference + provenance + specificity + interplay + fatigue), by term.
 * What goes unnoticed waits in `latent`; a message that is noticed brings a part of it to light, and found out it
 * hurts more (`FOUND_OUT`). Adds to the terms of its sheets.
 */
export const intrusion = (
  judge: Judge,
  contact: Contact,
  { points, noticed, latent }: IntrusionSheets,
): Intrusion => {
  const { facts } = contact;
  const { concern } = judge;
  const awareness = noticeAll(judge, contact, noticed);
  const write = (rank: number, value: number): number => {
    points[rank] = (points[rank] ?? 0) + value;
    return value;
  };

  let known = 0;
  for (let column = 0; column < BY_LATENT_TERM.length; column += 1) {
    const term = BY_LATENT_TERM[column];
    if (term === undefined) continue;
    const waiting = judge.latent[column] ?? 0;
    let felt = FOUND_OUT * waiting * awareness;
    let unnoticed = waiting * (1 - awareness);
    for (let rank = 0; rank < facts.length; rank += 1) {
      const fact = facts[rank];
      if (fact === undefined) continue;
      const place = rank === 0 ? 1 : INTRUSION.follower;
      const each = concern * place * term.ofFact(fact, contact);
      const share = noticed[rank] ?? 0;
      felt += each * share;
      unnoticed += each * (1 - share);
    }
    if (term.crosses) felt += concern * awareness * siloCrossing(facts);
    known += write(term.rank, -felt);
    latent[column] = unnoticed;
  }
  known += write(AT.specificity, -concern * awareness * specificity(facts));
  known += write(AT.interplay, -concern * awareness * interplay(facts, contact.obtrusiveness));

  const { obtrusiveness: insistence, pressure } = contact;
  let disturbing = write(
    AT.moment,
    -concern * momentDisturbance(contact.momentWelcome, insistence),
  );
  disturbing += write(
    AT.obtrusiveness,
    seen(insistence, pressure.own) - concern * obtrusiveness(insistence, contact.late),
  );
  disturbing += write(AT.fatigue, -concern * fatigue(contact.capacity, pressure));
  disturbing += write(
    AT.mistaken,
    -(0.6 + 0.4 * concern) * (mistakes(facts, noticed) + misdelivered(contact.rightAddress)),
  );
  return { known, disturbing, violation: worstOf(contact) };
};
