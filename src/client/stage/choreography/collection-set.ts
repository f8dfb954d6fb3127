import type { Policy } from '../../../protocol/vocabulary.ts';
import { papers } from '../sprites/palette.ts';
import type { Easel } from '../sprites/paper/easel.ts';
import { ellipse, roundRectangle, smooth } from '../sprites/paper/outline.ts';
import { lay } from '../sprites/paper/sheet.ts';
import { disc, line } from '../sprites/street/kit.ts';
import type { Choreography } from './choreography.ts';
import { picture, pop } from './moves.ts';

/** A plate by the door, one shape each: crossed out, a hand that asks, an eye that looks. */
const PLATES: Readonly<Record<Policy, (easel: Easel, s: number) => void>> = {
  off: (easel, s) => {
    plate(easel, s, papers.stone);
    line(
      easel,
      [
        [-s * 0.5, s * 0.5],
        [s * 0.5, -s * 0.5],
      ],
      papers.ink,
      s * 0.14,
    );
    line(
      easel,
      [
        [-s * 0.5, -s * 0.5],
        [s * 0.5, s * 0.5],
      ],
      papers.ink,
      s * 0.14,
    );
  },
  ask: (easel, s) => {
    plate(easel, s, papers.serviceWash);
    for (const [x, high] of [
      [-0.3, 0.5],
      [-0.1, 0.62],
      [0.1, 0.58],
      [0.3, 0.44],
    ] as const)
      lay(
        easel,
        roundRectangle(x * s - s * 0.08, -high * s, s * 0.16, high * s + s * 0.1, s * 0.08),
        {
          fill: papers.service,
          seed: 2,
          height: 0.5,
          swerve: 0.2,
        },
      );
    lay(easel, roundRectangle(-s * 0.4, -s * 0.06, s * 0.8, s * 0.56, s * 0.24), {
      fill: papers.service,
      seed: 3,
      height: 0.5,
    });
  },
  silent: (easel, s) => {
    plate(easel, s, papers.intrusionWash);
    lay(
      easel,
      smooth([
        [-s * 0.62, 0],
        [0, -s * 0.36],
        [s * 0.62, 0],
        [0, s * 0.36],
      ]),
      { fill: papers.sheet, seed: 4, height: 1 },
    );
    disc(easel, [0, 0], s * 0.24, papers.intrusion, { height: 0 });
    lay(easel, ellipse(0, 0, s * 0.1), { fill: papers.ink, seed: 1, height: 0, swerve: 0 });
  },
};

const plate = (easel: Easel, s: number, fill: string) =>
  lay(easel, roundRectangle(-s * 0.86, -s * 0.86, s * 1.72, s * 1.72, s * 0.2), {
    fill,
    seed: 9,
    height: 4,
  });

/** What the place will collect from now on is written by its door. */
export const collectionSet: Choreography<'collection.set'> = async (play, { silo, policy }) => {
  const { street } = play;
  const { width } = play.picture.size();
  const [x, y] = street.door(silo);
  const s = Math.max(16, Math.min(30, width * 0.03));
  const at = { x: Math.min(width - s, Math.max(s, x)), y: y - s * 3 };
  const sign = picture(play, street, `plate:${policy}`, s * 2.6, at, (easel) =>
    PLATES[policy](easel, s),
  );
  await pop(play, street, sign);
  await play.wait(320);
  await play.move(street, { targets: sign, alpha: 0, duration: 160 });
};
