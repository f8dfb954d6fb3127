import { MITIGATION } from './constants.ts';

/** Share of the intrusion that a real way out takes away. Tucker 2014: a generic message is left as it was. */
export const control = (choice: boolean, facts: number): number =>
  choice && facts > 0 ? MITIGATION.control : 0;

/** Share of the benefit that a real way out adds to a personalised message. */
export const controlBenefit = (choice: boolean, facts: number): number =>
  choice && facts > 0 ? MITIGATION.controlBenefit : 0;
