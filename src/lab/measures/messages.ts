import type { Cell } from '../experiment/cell.ts';
import type { Lived } from '../experiment/live.ts';
import { HALF_OF_SCALE, INTENT, OPENING, RECALL, RESPONSE, UNSUBSCRIBING } from './constants.ts';
import { moved } from './odds.ts';

const termOf = ({ judgement }: Lived, term: string): number =>
  judgement.terms.find((share) => share.term === term)?.value ?? 0;

/** Mean of what is noticed of each fact shown. */
export const noticed = ({ judgement: { noticed: of } }: Lived): number =>
  of.length === 0 ? 0 : of.reduce((total, share) => total + share, 0) / of.length;

export const opens = (lived: Lived): number =>
  moved(
    OPENING.base,
    OPENING.byTrust * (lived.subject.trust - 0.5) + OPENING.byFatigue * termOf(lived, 'fatigue'),
  );

export const responds = ({ meanFeeling }: Lived): number =>
  moved(RESPONSE.base, RESPONSE.byFeeling * meanFeeling);

export const unsubscribes = ({ meanFeeling }: Lived): number =>
  moved(UNSUBSCRIBING.base, -UNSUBSCRIBING.byFeeling * meanFeeling);

export const intent = ({ meanFeeling }: Lived, { discount }: Cell): number =>
  moved(INTENT.base, INTENT.byFeeling * meanFeeling + INTENT.byDiscount * discount);

export const recalls = (lived: Lived): number =>
  moved(
    RECALL.base,
    RECALL.byObtrusiveness * lived.contact.obtrusiveness +
      RECALL.byNoticed * noticed(lived) +
      RECALL.byRepetition * (1 - 1 / Math.max(1, lived.contacts)) +
      RECALL.byAttentiveness * (lived.subject.attentiveness - 0.5),
  );

/** 1 to 7. */
export const intrusiveness = ({ judgement: { intrusion } }: Lived): number =>
  1 + (6 * intrusion) / (intrusion + HALF_OF_SCALE);
