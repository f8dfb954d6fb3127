import type { TermShare } from '../../protocol/felt.ts';
import { benefit } from './benefit.ts';
import { consent } from './consent.ts';
import type { Contact, Judge } from './contact.ts';
import { control, controlBenefit } from './control.ts';
import { expectedReturn } from './expected-return.ts';
import { explanation, explanationBenefit } from './explanation.ts';
import { type IntrusionSheets, intrusion } from './intrusion.ts';
import { blankSheet, feelingOn, rankOf, sharesOn } from './ledger-of-terms.ts';
import { trust, trustBenefit } from './trust.ts';

/** What one message does to one person, in points. */
export interface Verdict {
  /** The sum of the terms in their order. */
  readonly feeling: number;
  /** Service received: the benefit, at least 0. */
  readonly service: number;
  /** Intrusion left after mitigations, at least 0. */
  readonly intrusion: number;
}

/** The same with what it is made of. */
export interface Judgement extends Verdict {
  readonly terms: readonly TermShare[];
  /** What of each fact was noticed, in [0, 1]. */
  readonly noticed: readonly number[];
  /** What is left unnoticed, in the order of LATENT_TERMS. */
  readonly latent: readonly number[];
}

/** Sheets for one judgement, written over by the next. */
export const blankSheets = (): IntrusionSheets => ({
  points: blankSheet(),
  noticed: [],
  latent: [],
});

const AT = {
  fit: rankOf('fit'),
  moment: rankOf('moment'),
  place: rankOf('place'),
  service: rankOf('service'),
  explanation: rankOf('explanation'),
  control: rankOf('control'),
  consent: rankOf('consent'),
  trust: rankOf('trust'),
  expectedReturn: rankOf('expected-return'),
} as const;

/**
 * feeling = benefit - intrusion, weighed by expected return and ledger (model.md). A privacy calculus
 * (Culnan & Armstrong 1999) judged by contextual integrity (Nissenbaum 2004). Deterministic; about -3 to 1.2 points.
 * Mitigations are positive shares, each on what the ones before it left (intrusion x (1 - e)(1 - c)(1 - a)(1 - t)).
 * Money is not among them: a discount mitigates nothing.
 * @param sheets Where the terms are written, whatever was on them before.
 */
export const weigh = (judge: Judge, contact: Contact, sheets: IntrusionSheets): Verdict => {
  const { points } = sheets;
  points.fill(0);
  const good = benefit(contact);
  points[AT.fit] = good.fit;
  points[AT.moment] = good.moment;
  points[AT.place] = good.place;
  points[AT.service] = good.service;
  const service = Math.max(0, good.fit + good.moment + good.place + good.service);

  const { known, disturbing, violation } = intrusion(judge, contact, sheets);
  const intruding = -known;
  const count = contact.facts.length;
  const explained = intruding * explanation(contact.explain, count, violation);
  const controlled = (intruding - explained) * control(contact.choice, count);
  const agreed = (intruding - explained - controlled) * consent(contact.facts);
  const trusted = (intruding - explained - controlled - agreed) * trust(judge.trust);
  const soothed = explained + controlled + agreed + trusted;
  const intruded = Math.max(0, -(known + disturbing + soothed));

  points[AT.explanation] =
    explained + service * explanationBenefit(contact.explain, count, violation);
  points[AT.control] = controlled + service * controlBenefit(contact.choice, count);
  points[AT.consent] = agreed;
  points[AT.trust] = trusted + service * trustBenefit(judge.trust, count);
  points[AT.expectedReturn] = expectedReturn(judge, { intrusion: intruded, facts: count });
  return { feeling: feelingOn(points), service, intrusion: intruded };
};

// Rough: what is on it is read before anybody else is judged.
const rough = blankSheet();

/** What one message does to one person, term by term. */
export const privacyCalculus = (judge: Judge, contact: Contact): Judgement => {
  const noticed: number[] = [];
  const latent: number[] = [];
  const {
    feeling,
    service,
    intrusion: intruded,
  } = weigh(judge, contact, {
    points: rough,
    noticed,
    latent,
  });
  return { terms: sharesOn(rough), feeling, service, intrusion: intruded, noticed, latent };
};
