import { darker, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import { ellipse, smooth } from '../paper/outline.ts';
import { lay } from '../paper/sheet.ts';
import type { Look } from './look.ts';

/** One leg with its shoe, hip at the origin, `length` hundredths long. */
export function drawLeg(easel: Easel, look: Look, length: number, s: number): void {
  const bare = look.garment === 'dress';
  lay(
    easel,
    [
      [-2.5 * s, 0],
      [2.5 * s, 0],
      [1.9 * s, (length - 3) * s],
      [-1.7 * s, (length - 3) * s],
    ],
    {
      fill: bare ? darker(look.skin, 0.06) : look.legs,
      seed: look.seed + 2,
      height: 0.4,
      swerve: 0.1 * s,
    },
  );
  lay(
    easel,
    smooth([
      [-2.4 * s, (length - 4) * s],
      [1.8 * s, (length - 4) * s],
      [6 * s, (length - 1.2) * s],
      [5.4 * s, length * s],
      [-2.4 * s, length * s],
    ]),
    { fill: darker(look.lining, 0.55), seed: look.seed + 3, height: 0.4, swerve: 0.06 * s },
  );
}

/** One arm with its hand and what it carries, shoulder at the origin. */
export function drawArm(easel: Easel, look: Look, s: number): void {
  carried(easel, look, s);
  lay(easel, ellipse(0.3 * s, 29.6 * s, 2.2 * s, 2.5 * s), {
    fill: look.skin,
    seed: look.seed,
    height: 0.4,
    swerve: 0.06 * s,
  });
  lay(
    easel,
    smooth(
      [
        [-2.6 * s, -1 * s],
        [2.4 * s, -1.2 * s],
        [3.4 * s, 12 * s],
        [2.6 * s, 28 * s],
        [-2.2 * s, 28.2 * s],
        [-3.2 * s, 12 * s],
      ],
      5,
    ),
    { fill: darker(look.cloth, 0.07), seed: look.seed + 7, height: 0.8, swerve: 0.1 * s },
  );
  // The brass pin about which a paper puppet's arm turns.
  lay(easel, ellipse(0, 2.2 * s, 0.85 * s), {
    fill: papers.mustard,
    seed: 1,
    height: 0.3,
    swerve: 0,
  });
}

function carried(easel: Easel, look: Look, s: number): void {
  switch (look.carried) {
    case 'bag':
    case 'basket': {
      const wicker = look.carried === 'basket';
      ink(
        easel,
        smooth([
          [-4 * s, 38 * s],
          [0, 29 * s],
          [4.4 * s, 38 * s],
          [0, 30 * s],
        ]),
        {
          colour: papers.bark,
          width: 0.9 * s,
          tremble: 0,
        },
      );
      lay(
        easel,
        [
          [-6.4 * s, 37 * s],
          [6.8 * s, 37 * s],
          [5.2 * s, 49 * s],
          [-5 * s, 49 * s],
        ],
        {
          fill: wicker ? papers.kraft : look.lining,
          seed: 3,
          height: 0.8,
          swerve: 0.12 * s,
        },
      );
      return;
    }
    case 'bread':
      lay(
        easel,
        smooth([
          [-1 * s, 40 * s],
          [10 * s, 12 * s],
          [12.6 * s, 13 * s],
          [2.4 * s, 41 * s],
        ]),
        {
          fill: papers.ochre,
          seed: 4,
          height: 0.6,
          swerve: 0.1 * s,
        },
      );
      return;
    case 'nothing':
  }
}
