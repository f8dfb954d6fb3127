import { NEUTRAL, WELCOME } from './constants.ts';

/** The channel as a factor of the benefit, for a welcome in [0, 1]: 0.2 to 1.4. */
export const place = (welcome: number): number => WELCOME.floor + WELCOME.slope * welcome;

export const neutralPlace = place(NEUTRAL.place);
