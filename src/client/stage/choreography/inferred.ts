import { papers } from '../sprites/palette.ts';
import { rectangle } from '../sprites/paper/outline.ts';
import { lay } from '../sprites/paper/sheet.ts';
import { disc, line } from '../sprites/street/kit.ts';
import type { Choreography } from './choreography.ts';
import { picture } from './moves.ts';

/** A pencil comes and writes on the card what nobody has said. */
export const inferred: Choreography<'fact.inferred'> = async (play, { portrait }) => {
  const { desk } = play;
  const card = desk.isUp ? desk.portrait(portrait) : null;
  if (card === null) return;
  const { x, y } = card.middle;
  const s = 46;
  const pencil = picture(
    play,
    desk,
    'pencil',
    s * 2.8,
    { x: x + s * 2, y: y - s * 1.6 },
    (easel) => {
      easel.ctx.rotate(-0.8);
      lay(easel, rectangle(-s * 0.1, -s * 1.1, s * 0.2, s * 0.9), {
        fill: papers.mustard,
        seed: 3,
        height: 3,
      });
      lay(
        easel,
        [
          [-s * 0.1, -s * 0.2],
          [s * 0.1, -s * 0.2],
          [0, s * 0.06],
        ],
        { fill: papers.cream, seed: 4, height: 1 },
      );
      line(
        easel,
        [
          [0, s * 0.06],
          [0, 0],
        ],
        papers.ink,
        s * 0.06,
      );
      disc(easel, [0, -s * 1.12], s * 0.11, papers.rose, { height: 1 });
    },
  );
  await play.move(desk, { targets: pencil, x: x - 22, y, duration: 260, ease: 'Cubic.easeOut' });
  await play.move(desk, {
    targets: pencil,
    x: x + 26,
    y: y + 6,
    duration: 130,
    yoyo: true,
    repeat: 1,
    ease: 'Sine.easeInOut',
  });
  void play.move(desk, { targets: card, scale: 1.03, duration: 110, yoyo: true });
  await play.move(desk, { targets: pencil, x: x + 120, y: y - 120, alpha: 0, duration: 220 });
};
