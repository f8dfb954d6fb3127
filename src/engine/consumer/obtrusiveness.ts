import { INTRUSION } from './constants.ts';

/** Points for a channel that insists, more so late. A discreet one costs nothing. */
export const obtrusiveness = (channel: number, late: boolean): number => {
  const insistence = Math.max(0, channel - INTRUSION.obtrusivenessFree);
  return INTRUSION.obtrusiveness * insistence * (late ? INTRUSION.obtrusivenessLate : 1);
};
