import { seedOf } from '../sprites/paper/random.ts';
import type { Choreography } from './choreography.ts';
import { carrierPicture, fly, pop, trayEdge } from './moves.ts';
import { upThere } from './slips.ts';

/** A letter from somebody up there whom nobody meets by name. */
export const crowdWrote: Choreography<'crowd.wrote'> = async (play, { letter }) => {
  const { street } = play;
  const s = Math.max(12, Math.min(22, play.picture.size().width * 0.024));
  const sheet = carrierPicture(play, street, 'letter', s, upThere(play, seedOf(letter) % 97));
  await pop(play, street, sheet);
  await fly(play, street, sheet, trayEdge(play), 560, 50);
};
