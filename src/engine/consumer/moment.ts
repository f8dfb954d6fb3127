import { INTRUSION, NEUTRAL, WELCOME } from './constants.ts';

const factor = (welcome: number): number => WELCOME.floor + WELCOME.slope * welcome;

/** The moment as a factor of the benefit, for a welcome in [0, 1]: 0.2 to 1.4. */
export const moment = factor;

/** The moment at which nobody would notice the moment. */
export const neutralMoment = factor(NEUTRAL.moment);

/** Points of disturbance at a moment that is not theirs, more on a channel that insists. 0 for a welcome of 0.5 or more. */
export const momentDisturbance = (welcome: number, obtrusiveness: number): number =>
  INTRUSION.moment * Math.max(0, 0.5 - welcome) * (0.3 + obtrusiveness);
