import { isCandid } from '../../engine/consumer/candour.ts';
import { BAND_FLOOR, DEPARTURE } from '../../engine/consumer/constants.ts';
import { isNegative, isWelcome } from '../../engine/consumer/reaction.ts';
import type { Lived } from '../experiment/live.ts';
import { LOST_TRUST } from './constants.ts';

const asShare = (yes: boolean): number => (yes ? 1 : 0);

const fell = ({ trust, subject }: Lived): boolean => subject.trust - trust >= LOST_TRUST;

/** Worn out, by the game's own rule for leaving: only the signs that would come first are not waited for. */
const wornOut = ({ tolerance, subject }: Lived): boolean =>
  tolerance < DEPARTURE.below * subject.threshold;

/** Something bad happened to them: the last contact, or a leak. */
const wasHit = (lived: Lived): boolean =>
  isNegative(lived.band) || lived.shock < BAND_FLOOR.indifferent;

const speaks = ({ subject: { voice } }: Lived): boolean => voice !== 'silent';

/** Tells others. */
export const tells = (lived: Lived): number =>
  asShare(wasHit(lived) && lived.subject.voice === 'public');

/** Asks the house to stop: those who speak to it rather than of it. */
export const stops = (lived: Lived): number =>
  asShare(
    wasHit(lived) &&
      lived.subject.voice === 'complainer' &&
      lived.tolerance < lived.subject.threshold,
  );

/** Goes elsewhere, and lets it be seen. */
export const switches = (lived: Lived): number =>
  asShare(wasHit(lived) && speaks(lived) && wornOut(lived));

/** Does nothing that anybody could see: whoever is not silent at least asks how it is known. */
export const doesNothing = (lived: Lived): number => asShare(!wasHit(lived) || !speaks(lived));

/** Keeps trust, stays, and says nothing. */
export const unmoved = (lived: Lived): number =>
  asShare(!fell(lived) && !wornOut(lived) && doesNothing(lived) === 1);

export const losesTrust = (lived: Lived): number => asShare(fell(lived));

/** Would lie about what they are asked: the game's own rule. */
export const lies = ({ tolerance, warnings, subject: { threshold } }: Lived): number =>
  asShare(!isCandid({ tolerance, threshold, warnings }));

/** Leaves, said or unsaid. */
export const leaves = (lived: Lived): number => asShare(wornOut(lived));

export const welcomes = ({ meanFeeling }: Lived): number => asShare(isWelcome(meanFeeling));

export const atEase = ({ tolerance, subject }: Lived): number =>
  asShare(tolerance >= subject.threshold);

export const uneasy = ({ band }: Lived): number => asShare(isNegative(band));

export const hurt = ({ band }: Lived): number => asShare(band === 'hurt' || band === 'gone');

/** What it brings is at least what it costs: nothing is changed for it. */
export const goesOn = ({ meanFeeling }: Lived): number => asShare(meanFeeling >= 0);
