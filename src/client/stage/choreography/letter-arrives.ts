import type { Choreography } from './choreography.ts';
import { carrierPicture, fly, pop, trayEdge } from './moves.ts';

/** A letter leaves the writer's hand for the tray at the right edge. */
export const letterArrives: Choreography<'letter.received'> = async (play, { portrait }) => {
  const { street } = play;
  const puppet = street.crowd?.summon(portrait) ?? null;
  const { width, height } = play.picture.size();
  const from = puppet?.hand ?? { x: width * 0.3, y: height * 0.5 };
  const s = Math.max(14, Math.min(26, width * 0.03));
  const letter = carrierPicture(play, street, 'letter', s, from);
  await pop(play, street, letter);
  await fly(play, street, letter, trayEdge(play), 620, 90);
};
