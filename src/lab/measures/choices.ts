import { agrees } from '../../engine/consumer/asking.ts';
import { consent } from '../../engine/consumer/consent.ts';
import { MITIGATION } from '../../engine/consumer/constants.ts';
import type { Contact, FactShown } from '../../engine/consumer/contact.ts';
import { norm } from '../../engine/consumer/contextual-integrity.ts';
import { crossing } from '../../engine/consumer/crossing.ts';
import type { Flow } from '../../engine/consumer/flow.ts';
import { inference } from '../../engine/consumer/inference.ts';
import { provenance } from '../../engine/consumer/provenance.ts';
import { trust as trusted } from '../../engine/consumer/trust.ts';
import type { Cell } from '../experiment/cell.ts';
import { flowsOfCell } from '../experiment/contact-of-cell.ts';
import type { Lived } from '../experiment/live.ts';
import { JUDGING, PRIVACY } from './constants.ts';

/** What is left of a concern once reasons are given and a way out is real: the engine's own mitigations. */
const left = ({ explanation, control }: Cell): number =>
  (explanation ? 1 - MITIGATION.explanation : 1) * (control ? 1 - MITIGATION.control : 1);

/** Would hand over all facts of the cell when asked for them. Fair notice decouples concern from consent. */
export const agreesToGive = ({ subject: { trust, concern } }: Lived, cell: Cell): number => {
  const moved = concern * left(cell);
  return flowsOfCell(cell).every(({ sensitivity, nearness }) =>
    agrees({ trust, concern: moved, sensitivity, nearness }),
  )
    ? 1
    : 0;
};

/** What of a unit of privacy the most private of some facts makes; of no fact in particular, one. */
const kindOf = ({ facts }: Contact): number =>
  facts.length === 0
    ? 1
    : PRIVACY.least +
      PRIVACY.bySensitivity * Math.max(...facts.map(({ sensitivity }) => sensitivity));

/**
 * Keeps their privacy rather than the money: those endowed with it do not sell it, the others buy it. What is private is
 * dearer; reasons and a way out make it cheaper.
 */
export const keepsPrivacy = ({ subject: { concern }, contact }: Lived, cell: Cell): number => {
  const { offer, facts } = cell;
  if (offer === undefined) return 0;
  const weight = kindOf(contact) * Math.sqrt(Math.max(1, facts.length)) * left(cell);
  const worth = PRIVACY.euros * weight * concern * (PRIVACY.floor + concern);
  return worth * (offer.endowed ? PRIVACY.lossAversion : 1) >= offer.price ? 1 : 0;
};

/**
 * What a fact violates beside the norm of its flow, in raw points: concluded, bought; and used across contexts, as far as
 * the use has not told it already.
 */
const beside = (fact: FactShown, { away }: Pick<Flow, 'away'>): number =>
  inference(fact) + provenance(fact) + (1 - away) * crossing(fact);

/**
 * Judges the flow of the cell's facts acceptable: the norm that people hold in the mean, softened as an intrusion is,
 * lowered by what the facts violate beside it, moved by what comes back and by how far this person's concern is from the
 * middle.
 */
export const acceptsFlow = (lived: Lived, cell: Cell): number => {
  const { subject, contact, judgement } = lived;
  const flows = flowsOfCell(cell);
  const level = flows.reduce((total, flow) => total + norm(flow), 0) / Math.max(1, flows.length);
  const violations = flows.map((flow, rank) => {
    const fact = contact.facts[rank];
    return fact === undefined ? 0 : beside(fact, flow);
  });
  const softened =
    level < 0
      ? level * left(cell) * (1 - consent(contact.facts)) * (1 - trusted(subject.trust))
      : level;
  const moved =
    softened -
    JUDGING.byViolation * Math.max(0, ...violations) * left(cell) +
    JUDGING.byReturn * judgement.service -
    JUDGING.byConcern * (subject.concern - JUDGING.middle);
  return moved >= 0 ? 1 : 0;
};

/** Mean over the facts, -100 to 100: the norm alone, the same for everybody. */
export const appropriatenessOf = (_: Lived, cell: Cell): number => {
  const levels = flowsOfCell(cell).map(norm);
  return (100 * levels.reduce((total, one) => total + one, 0)) / Math.max(1, levels.length);
};
