import { DEPTH } from '../actors/depth.ts';
import type { Choreography } from './choreography.ts';
import { deskEdge, fly } from './moves.ts';

/** The scrap is picked up and flies to the desk. When its owner was asked first it nods before it goes. */
export const collected: Choreography<'fragment.collected'> = async (play, { fragment, asked }) => {
  const { street } = play;
  const scrap = street.scrap(fragment);
  if (scrap === null) return;
  scrap.lift(false);
  scrap.stopPulse();
  scrap.setDepth(DEPTH.effects);
  if (asked)
    await play.move(street, { targets: scrap, angle: 9, duration: 110, yoyo: true, repeat: 1 });
  await play.move(street, {
    targets: scrap,
    scale: 1.18,
    y: scrap.y - 16,
    duration: 130,
    ease: 'Back.easeOut',
  });
  await fly(play, street, scrap, { ...deskEdge(play), scale: 0.5 }, 460, 120);
  scrap.setVisible(false);
};
