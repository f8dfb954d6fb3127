import { INTRUSION } from './constants.ts';

/** Points for being seen at all, by a channel that insists; less of it with each contact still felt. */
export const seen = (channel: number, pressure: number): number =>
  INTRUSION.obtrusivenessSeen * channel * Math.max(0, 1 - pressure);

/** Points for a channel that insists, more so late. A discreet one costs nothing. */
export const obtrusiveness = (channel: number, late: boolean): number => {
  const insistence = Math.max(0, channel - INTRUSION.obtrusivenessFree);
  return INTRUSION.obtrusiveness * insistence * (late ? INTRUSION.obtrusivenessLate : 1);
};
