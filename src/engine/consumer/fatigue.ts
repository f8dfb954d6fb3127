import { FATIGUE, INTRUSION } from './constants.ts';

/**
 * Points for contacts beyond what feels right on this channel, other channels counting in part.
 * Godfrey, Seiders & Voss 2011: the best number falls as other channels rise. The first contact is always free.
 */
export const fatigue = (
  capacity: number,
  pressure: { readonly own: number; readonly others: number },
): number => {
  const felt = 1 + pressure.own + FATIGUE.otherChannels * pressure.others;
  const room = Math.max(1, FATIGUE.roomFloor + FATIGUE.roomPerContact * capacity);
  return INTRUSION.fatigue * Math.max(0, felt - room);
};

/** What is left of a contact a week later. */
export const faded = (pressure: number): number => pressure * FATIGUE.kept;
