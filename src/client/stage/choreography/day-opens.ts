import { DEPTH } from '../actors/depth.ts';
import { papers } from '../sprites/palette.ts';
import { grain } from '../sprites/paper/grain.ts';
import { ellipse, rectangle } from '../sprites/paper/outline.ts';
import { chance } from '../sprites/paper/random.ts';
import { lay } from '../sprites/paper/sheet.ts';
import { paint } from '../sprites/textures.ts';
import type { Choreography } from './choreography.ts';

/** A sheet of night with its moon is drawn across the street; behind it, the new morning is already there. */
export const dayOpens: Choreography<'week.opened'> = async (play, { week }) => {
  // The first morning needs no night before it.
  if (week === 1) return;
  const { street, picture } = play;
  const { width, height } = picture.size();
  const key = 'night';
  if (!street.textures.exists(key)) {
    paint(
      street.textures,
      key,
      Math.min(1.5, picture.ratio()),
      { width: width + 60, height: height + 40 },
      (easel) => {
        lay(easel, rectangle(18, -10, width + 24, height + 60), {
          fill: papers.night,
          seed: 7,
          height: 8,
          tear: 7,
          core: '#4c5868',
        });
        const s = Math.min(width, height) * 0.12;
        lay(easel, ellipse(width * 0.5, height * 0.34, s), {
          fill: papers.butter,
          seed: 2,
          height: 4,
        });
        lay(easel, ellipse(width * 0.5 + s * 0.42, height * 0.34 - s * 0.2, s * 0.84), {
          fill: papers.night,
          seed: 3,
          height: 0,
          thick: false,
        });
        for (let star = 0; star < 22; star += 1) {
          const x = width * chance(5, star);
          const y = height * (0.05 + chance(6, star) * 0.62);
          lay(easel, ellipse(x + 20, y, 1.6 + (star % 3)), {
            fill: papers.cream,
            seed: star,
            height: 0.6,
          });
        }
        grain(easel, 0.6);
      },
    );
  }
  const night = play.prop(
    street.add
      .image(width + 20, -20, key)
      .setOrigin(0)
      .setDepth(DEPTH.effects + 5),
  );
  night.setDisplaySize(width + 60, height + 40);
  await play.move(street, { targets: night, x: -30, duration: 440, ease: 'Cubic.easeOut' });
  play.settle();
  await play.wait(60);
  await play.move(street, { targets: night, x: -width - 90, duration: 480, ease: 'Cubic.easeIn' });
};
