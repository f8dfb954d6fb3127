import type { Choreography } from './choreography.ts';
import { fly } from './moves.ts';
import { shred } from './shred.ts';
import { crowdSlip, slipsFor } from './slips.ts';

/** What a silo had put in the base is gathered in one pile and cut to strips: no piece is left. */
export const baseErased: Choreography<'base.erased'> = async (play, { people }) => {
  const scene = play.stage;
  const { width, height } = play.picture.size();
  const middle = { x: width / 2, y: height * 0.42 };
  const count = slipsFor(people);
  await Promise.all(
    Array.from({ length: count }, (_, index) => {
      const slip = crowdSlip(play, scene, index, 40, {
        x: middle.x + (index - count / 2) * 26,
        y: height + 30,
      });
      return fly(play, scene, slip, { x: middle.x, y: middle.y - index * 2 }, 340, 20).then(() => {
        slip.setVisible(false);
      });
    }),
  );
  const pile = crowdSlip(play, scene, 0, 110, middle);
  await shred(play, scene, pile.setOrigin(0), { x: middle.x - 88, y: middle.y - 88 });
};
