import type { Held } from '../state/game-state.ts';

/** `consent` of a simulated person: they were asked, when leaving it, when it was picked up, or by offering it. */
export const isConsented = (fact: Held): boolean => fact.asked || fact.volunteered;
