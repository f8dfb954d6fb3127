import { papers } from '../sprites/palette.ts';
import { scribble } from '../sprites/paper/ink.ts';
import { ellipse, rectangle } from '../sprites/paper/outline.ts';
import { lay } from '../sprites/paper/sheet.ts';
import type { Choreography } from './choreography.ts';
import { picture } from './moves.ts';

/** A note of the director is pinned over the street; its words are in the tray. */
export const noteLeft: Choreography<'note.left'> = async (play) => {
  const scene = play.stage;
  const { width, height } = play.picture.size();
  const s = Math.min(64, width * 0.16);
  const note = picture(play, scene, 'note', s * 2.6, { x: width * 0.78, y: -s }, (easel) => {
    lay(easel, rectangle(-s * 0.8, -s * 0.8, s * 1.6, s * 1.5), {
      fill: papers.butter,
      seed: 3,
      height: 6,
    });
    scribble(easel, [-s * 0.6, -s * 0.36], s * 1.2, {
      colour: papers.ink,
      width: s * 0.05,
      lines: 4,
      leading: s * 0.24,
      seed: 8,
    });
    lay(easel, ellipse(0, -s * 0.68, s * 0.1), { fill: papers.wax, seed: 2, height: 2 });
  });
  note.setRotation(-0.2);
  await play.move(scene, {
    targets: note,
    y: height * 0.3,
    rotation: 0.05,
    duration: 360,
    ease: 'Back.easeOut',
  });
  await play.wait(300);
  await play.move(scene, { targets: note, x: width + s * 2, duration: 260, ease: 'Cubic.easeIn' });
};
