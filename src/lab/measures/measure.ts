import type { Cell } from '../experiment/cell.ts';
import type { Lived } from '../experiment/live.ts';
import {
  atEase,
  doesNothing,
  goesOn,
  hurt,
  leaves,
  lies,
  losesTrust,
  stops,
  switches,
  tells,
  uneasy,
  unmoved,
  welcomes,
} from './aftermath.ts';
import { acceptsFlow, agreesToGive, appropriatenessOf, keepsPrivacy } from './choices.ts';
import type { Measure } from './measures.ts';
import {
  intent,
  intrusiveness,
  noticed,
  opens,
  recalls,
  responds,
  unsubscribes,
} from './messages.ts';
import { disables } from './patience.ts';

/** One person's part in each measure: a probability, a yes or no, or points. Their mean over people is the measure. */
export const MEASURE: Readonly<Record<Measure, (lived: Lived, cell: Cell) => number>> = {
  feeling: ({ meanFeeling }) => meanFeeling,
  totalFeeling: ({ totalFeeling }) => totalFeeling,
  benefit: ({ judgement }) => judgement.service,
  intrusion: ({ judgement }) => judgement.intrusion,
  intrusiveness,
  noticed,
  opens,
  responds,
  intent,
  recalls,
  unsubscribes,
  disables,
  trustChange: ({ trust, subject }) => trust - subject.trust,
  toleranceChange: ({ tolerance, subject }) => tolerance - subject.tolerance,
  atEase,
  welcomes,
  goesOn,
  uneasy,
  hurt,
  doesNothing,
  unmoved,
  tells,
  stops,
  switches,
  losesTrust,
  lies,
  leaves,
  agrees: agreesToGive,
  keepsPrivacy,
  accepts: acceptsFlow,
  appropriateness: appropriatenessOf,
};
