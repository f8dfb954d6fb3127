import { chance } from '../sprites/paper/random.ts';
import type { Choreography } from './choreography.ts';
import { deskEdge, fly } from './moves.ts';
import { crowdSlip, slipsFor, upThere } from './slips.ts';

/** Slips rain from the terraces into the desk: the base has grown. Those who said no keep theirs: nothing moves for them. */
export const baseGrew: Choreography<'base.grew'> = async (play, { joined }) => {
  if (joined <= 0) return;
  const { street } = play;
  await Promise.all(
    Array.from({ length: slipsFor(joined) }, async (_, index) => {
      const slip = crowdSlip(play, street, index, 26, upThere(play, index)).setAlpha(0);
      await play.move(street, { targets: slip, alpha: 1, delay: index * 34, duration: 90 });
      const edge = deskEdge(play);
      await fly(
        play,
        street,
        slip,
        { x: edge.x + (chance(8, index) - 0.5) * 90, y: edge.y },
        520,
        30,
      );
    }),
  );
};
