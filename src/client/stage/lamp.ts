import type { Theme } from '../theme/tokens.ts';

/** By what the paper of the street is multiplied when the page is dark: the blue of a summer night. */
export const NIGHT = '#767d9c';
/** How dark it is on the street then, whatever the hour and the weather, in [0, 1]: all lamps are lit. */
export const NIGHT_DARK = 0.86;

/** By what paper that lies in the lamp’s light is multiplied; white by day. */
export const litPaper: Readonly<Record<Theme, number>> = { light: 0xffffff, dark: 0xdccdaa };
/** By what the wood of the desk is multiplied. */
export const wood: Readonly<Record<Theme, number>> = { light: 0xffffff, dark: 0x5c4a3a };
