import { DEPTH } from '../actors/depth.ts';
import { papers } from '../sprites/palette.ts';
import { chance } from '../sprites/paper/random.ts';
import type { Choreography } from './choreography.ts';
import { deskEdge, fly } from './moves.ts';
import { crowdSlip, slipsFor, upThere } from './slips.ts';
import { thread } from './thread.ts';

/** The threads that the player drew pull tight, and what is held runs out along them into the street. */
export const baseLeaked: Choreography<'base.leaked'> = async (play, { people }) => {
  const { street, picture } = play;
  const { width, height } = picture.size();
  const from = { x: deskEdge(play).x, y: height - 6 };
  const count = slipsFor(people);
  const ends = Array.from({ length: count }, (_, index) => upThere(play, index));
  const threads = ends.slice(0, 7).map((end) => thread(play, street, from, end));
  const drawn = { share: 0 };
  const dusk = play.prop(
    street.add
      .rectangle(0, 0, width, height, Number.parseInt(papers.ink.slice(1), 16))
      .setOrigin(0)
      .setAlpha(0)
      .setDepth(DEPTH.shade),
  );
  void play.move(street, { targets: dusk, alpha: 0.34, duration: 260 });
  await play.move(street, {
    targets: drawn,
    share: 1,
    duration: 300,
    ease: 'Cubic.easeOut',
    onUpdate: () => {
      for (const draw of threads) draw(drawn.share);
    },
  });
  await Promise.all(
    ends.map(async (end, index) => {
      const slip = crowdSlip(play, street, index, 28, from);
      await play.move(street, { targets: slip, y: from.y - 8, delay: index * 18, duration: 40 });
      await fly(play, street, slip, end, 480, 60 + chance(5, index) * 60);
      await play.move(street, { targets: slip, alpha: 0, duration: 120 });
    }),
  );
};
