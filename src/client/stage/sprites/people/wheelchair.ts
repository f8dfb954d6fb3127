import { darker, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import { ellipse, rectangle, roundRectangle, smooth } from '../paper/outline.ts';
import { lay } from '../paper/sheet.ts';
import type { Look } from './look.ts';

/** How far a seated person is lower than one who stands, in hundredths of the height. */
export const SEATED = 15;
/** The axle of the great wheel: before the hip, at half of the wheel’s height. */
export const AXLE = { x: -3, y: -17 } as const;
const WHEEL = 17;

/** The chair behind the body, with the legs of whoever sits in it; feet on the ground at the origin. */
export function drawChair(easel: Easel, look: Look, s: number): void {
  const frame = { colour: papers.petrol, width: 2 * s, tremble: 0 };
  ink(
    easel,
    [
      [-15 * s, -58 * s],
      [-12 * s, -34 * s],
      [-10 * s, -8 * s],
    ],
    frame,
  );
  ink(
    easel,
    [
      [-19 * s, -57 * s],
      [-14 * s, -58 * s],
    ],
    { ...frame, width: 2.6 * s },
  );
  lay(easel, roundRectangle(-14.5 * s, -54 * s, 5 * s, 24 * s, 2 * s), {
    fill: papers.slate,
    seed: 2,
    height: 0.6,
  });
  lay(easel, rectangle(-13 * s, -31 * s, 25 * s, 4 * s), {
    fill: papers.slate,
    seed: 3,
    height: 0.6,
  });
  ink(
    easel,
    [
      [11 * s, -29 * s],
      [16 * s, -8 * s],
      [24 * s, -5 * s],
    ],
    frame,
  );
  const cloth = { fill: look.legs, seed: look.seed, height: 0.5, swerve: 0.1 * s };
  lay(
    easel,
    smooth([
      [-8 * s, -39 * s],
      [13 * s, -38 * s],
      [17 * s, -34 * s],
      [14 * s, -30 * s],
      [-8 * s, -30 * s],
    ]),
    cloth,
  );
  lay(
    easel,
    [
      [11 * s, -36 * s],
      [17 * s, -36 * s],
      [20 * s, -9 * s],
      [15 * s, -9 * s],
    ],
    {
      ...cloth,
      fill: darker(look.legs, 0.08),
    },
  );
  lay(
    easel,
    smooth([
      [14.5 * s, -11 * s],
      [20 * s, -11 * s],
      [26 * s, -8 * s],
      [25 * s, -6 * s],
      [14.5 * s, -6 * s],
    ]),
    {
      fill: darker(look.lining, 0.55),
      seed: 5,
      height: 0.4,
      swerve: 0.06 * s,
    },
  );
  lay(easel, ellipse(17 * s, -4 * s, 4 * s), { fill: papers.ink, seed: 6, height: 0.4, swerve: 0 });
  lay(easel, ellipse(17 * s, -4 * s, 1.6 * s), {
    fill: papers.mist,
    seed: 7,
    height: 0,
    swerve: 0,
  });
}

/** The great wheel, its axle at the origin. */
export function drawWheel(easel: Easel, s: number): void {
  const ring = ellipse(0, 0, (WHEEL - 1) * s);
  const first = ring[0];
  if (first === undefined) return;
  ink(easel, [...ring, first], { colour: papers.ink, width: 2.4 * s, tremble: 0 });
  const rim = ellipse(0, 0, (WHEEL - 4) * s);
  const start = rim[0];
  if (start !== undefined)
    ink(easel, [...rim, start], { colour: papers.slate, width: 1 * s, tremble: 0 });
  for (let spoke = 0; spoke < 8; spoke += 1) {
    const angle = (spoke / 8) * Math.PI * 2;
    const [x, y] = [Math.cos(angle) * (WHEEL - 2) * s, Math.sin(angle) * (WHEEL - 2) * s];
    ink(
      easel,
      [
        [0, 0],
        [x, y],
      ],
      { colour: papers.slate, width: 0.6 * s, tremble: 0 },
    );
  }
  lay(easel, ellipse(0, 0, 2.4 * s), { fill: papers.petrol, seed: 1, height: 0.4, swerve: 0 });
}
