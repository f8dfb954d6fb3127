import type { TermShare } from '../../protocol/view.ts';
import { benefit } from './benefit.ts';
import { consent } from './consent.ts';
import type { Contact, Judge } from './contact.ts';
import { control, controlBenefit } from './control.ts';
import { expectedReturn } from './expected-return.ts';
import { explanation, explanationBenefit } from './explanation.ts';
import { intrusion } from './intrusion.ts';
import { feelingOf, type Points, shares, together } from './ledger-of-terms.ts';
import { trust, trustBenefit } from './trust.ts';

/** What one message does to one person. */
export interface Judgement {
  readonly terms: readonly TermShare[];
  /** Points; the sum of `terms` in their order. */
  readonly feeling: number;
  /** Points of service received: the benefit, at least 0. */
  readonly service: number;
  /** Points of intrusion left after mitigations, at least 0. */
  readonly intrusion: number;
  /** What of each fact was noticed, in [0, 1]. */
  readonly noticed: readonly number[];
  /** What is left unnoticed, in the order of LATENT_TERMS. */
  readonly latent: readonly number[];
}

const total = (points: Points): number => feelingOf(shares(points));

/**
 * Mitigations as positive shares, each on what the ones before it left (intrusion x (1 - e)(1 - c)(1 - a)(1 - t)).
 * `intruding` is in points, at least 0. Money is not among them: a discount mitigates nothing.
 */
const mitigations = (
  judge: Judge,
  contact: Contact,
  { intruding, violation }: { readonly intruding: number; readonly violation: number },
): Points => {
  const count = contact.facts.length;
  const explained = intruding * explanation(contact.explain, count, violation);
  const controlled = (intruding - explained) * control(contact.choice, count);
  const agreed = (intruding - explained - controlled) * consent(contact.facts);
  const trusted = (intruding - explained - controlled - agreed) * trust(judge.trust);
  return { explanation: explained, control: controlled, consent: agreed, trust: trusted };
};

/**
 * feeling = benefit - intrusion, weighed by expected return and ledger (model.md). A privacy calculus
 * (Culnan & Armstrong 1999) judged by contextual integrity (Nissenbaum 2004). Deterministic; about -3 to 1.2 points.
 */
export const privacyCalculus = (judge: Judge, contact: Contact): Judgement => {
  const good = benefit(contact);
  const service = Math.max(0, total(good));
  const bad = intrusion(judge, contact);
  const soothed = mitigations(judge, contact, {
    intruding: -total(bad.known),
    violation: bad.violation,
  });
  const intruded = Math.max(0, -(total(bad.known) + total(bad.disturbing) + total(soothed)));
  const count = contact.facts.length;
  const weighed: Points = {
    explanation: service * explanationBenefit(contact.explain, count, bad.violation),
    control: service * controlBenefit(contact.choice, count),
    trust: service * trustBenefit(judge.trust, count),
    'expected-return': expectedReturn(judge, intruded),
  };
  const terms = shares(
    [bad.known, bad.disturbing, soothed, weighed].reduce<Points>(together, good),
  );
  return {
    terms,
    feeling: feelingOf(terms),
    service,
    intrusion: intruded,
    noticed: bad.noticed,
    latent: bad.latent,
  };
};
