import { DEPTH } from '../actors/depth.ts';
import { papers } from '../sprites/palette.ts';
import { rectangle } from '../sprites/paper/outline.ts';
import { lay } from '../sprites/paper/sheet.ts';
import type { Choreography } from './choreography.ts';
import { picture } from './moves.ts';

/** Shutters come half down over the street, as on a shop that may close: once for each week that it has been so. */
export const warningGiven: Choreography<'warning.given'> = async (play, { weeks }) => {
  const { street } = play;
  const { width, height } = play.picture.size();
  const key = 'shutter';
  const shutter = picture(play, street, key, Math.max(width, height), { x: 0, y: 0 }, (easel) => {
    const side = Math.max(width, height);
    for (let slat = 0; slat < 9; slat += 1)
      lay(easel, rectangle(-side / 2 - 8, -side / 2 + (slat * side) / 22, side + 16, side / 21), {
        fill: slat % 2 === 0 ? papers.slate : papers.petrol,
        seed: slat,
        height: 3,
      });
  });
  const side = Math.max(width, height);
  const high = (side * 9) / 22;
  shutter.setPosition(width / 2, side / 2 - high - 10).setDepth(DEPTH.effects);
  const down = Math.min(high, height * (0.14 + Math.min(3, weeks) * 0.08));
  await play.move(street, {
    targets: shutter,
    y: shutter.y + down,
    duration: 380,
    ease: 'Bounce.easeOut',
  });
  await play.wait(260);
  await play.move(street, {
    targets: shutter,
    y: shutter.y - down,
    duration: 320,
    ease: 'Cubic.easeIn',
  });
};
