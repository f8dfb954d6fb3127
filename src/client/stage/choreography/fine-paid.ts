import { coin } from '../sprites/marks/small.ts';
import { papers } from '../sprites/palette.ts';
import { scribble } from '../sprites/paper/ink.ts';
import { ellipse, rectangle } from '../sprites/paper/outline.ts';
import { lay } from '../sprites/paper/sheet.ts';
import { star } from '../sprites/street/kit.ts';
import type { Choreography } from './choreography.ts';
import { fly, picture } from './moves.ts';

/** An order under seal falls on the till, and coins leave it. */
export const finePaid: Choreography<'fine.paid'> = async (play) => {
  const { street } = play;
  const { width, height } = play.picture.size();
  const s = Math.min(84, width * 0.2);
  const at = { x: width / 2, y: height * 0.44 };
  const order = picture(play, street, 'fine', s * 2.6, at, (easel) => {
    lay(easel, rectangle(-s * 0.7, -s, s * 1.4, s * 1.9), {
      fill: papers.sheet,
      seed: 4,
      height: 7,
    });
    lay(easel, rectangle(-s * 0.7, -s, s * 1.4, s * 0.26), {
      fill: papers.petrol,
      seed: 5,
      height: 0,
      thick: false,
    });
    scribble(easel, [-s * 0.52, -s * 0.5], s * 1.04, {
      colour: papers.ink,
      width: s * 0.04,
      lines: 5,
      leading: s * 0.17,
      seed: 3,
    });
    lay(easel, ellipse(s * 0.3, s * 0.56, s * 0.26), {
      fill: papers.petrol,
      seed: 6,
      height: 2,
      swerve: 2,
    });
    lay(easel, star(s * 0.3, s * 0.56, s * 0.15), {
      fill: papers.butter,
      seed: 7,
      height: 0.5,
      swerve: 0.2,
    });
  });
  const { scale } = order;
  order
    .setScale(scale * 1.8)
    .setAlpha(0)
    .setRotation(0.14);
  await play.move(street, {
    targets: order,
    scale,
    alpha: 1,
    rotation: -0.04,
    duration: 320,
    ease: 'Cubic.easeIn',
  });
  await Promise.all(
    Array.from({ length: 6 }, (_, index) => {
      const from = { x: at.x + (index - 2.5) * s * 0.3, y: at.y + s * 0.7 };
      const piece = picture(play, street, 'coin', 36, from, (easel) => coin(easel, 15));
      return fly(
        play,
        street,
        piece,
        { x: width * (0.2 + index * 0.12), y: -40 },
        460 + index * 40,
        20,
      );
    }),
  );
};
