import { warbler } from '../sprites/marks/warbler.ts';
import { papers } from '../sprites/palette.ts';
import { ink } from '../sprites/paper/ink.ts';
import { ellipse, rectangle } from '../sprites/paper/outline.ts';
import { lay } from '../sprites/paper/sheet.ts';
import type { Choreography } from './choreography.ts';
import { picture } from './moves.ts';

/** A sealed sheet falls in the middle of the street. */
export const dilemmaOpens: Choreography<'dilemma.opened'> = async (play) => {
  const scene = play.stage;
  const { width, height } = play.picture.size();
  const s = Math.min(130, width * 0.26);
  const letter = picture(
    play,
    scene,
    'dilemma',
    s * 2.8,
    { x: width / 2, y: height * 0.42 },
    (easel) => {
      lay(easel, rectangle(-s, -s * 0.68, s * 2, s * 1.36), {
        fill: papers.sheet,
        seed: 5,
        height: 9,
      });
      ink(
        easel,
        [
          [-s * 0.98, -s * 0.64],
          [0, s * 0.1],
          [s * 0.98, -s * 0.64],
        ],
        { colour: papers.line, width: 2 },
      );
      lay(easel, ellipse(0, s * 0.08, s * 0.3), {
        fill: papers.wax,
        seed: 6,
        height: 3,
        swerve: 2.4,
      });
      warbler(easel, 0, s * 0.1, s * 0.3, papers.rose, papers.wax);
    },
  );
  const { scale } = letter;
  letter
    .setScale(scale * 1.9)
    .setAlpha(0)
    .setRotation(-0.16);
  await play.move(scene, {
    targets: letter,
    scale,
    alpha: 1,
    rotation: 0.03,
    duration: 380,
    ease: 'Cubic.easeIn',
  });
  await play.move(scene, { targets: letter, y: letter.y + 4, duration: 60, yoyo: true });
  await play.wait(360);
};
