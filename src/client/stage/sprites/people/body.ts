import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import { ellipse, type Outline, type Point, rectangle, smooth } from '../paper/outline.ts';
import { inside, lay } from '../paper/sheet.ts';
import type { Garment, Look } from './look.ts';

/** Height of a hem under the neck, in hundredths of the puppet's height. */
export const HEM: Readonly<Record<Garment, number>> = {
  coat: 47,
  dress: 45,
  jacket: 36,
  jumper: 33,
};

/** Half widths at the shoulder, the waist and the hem. */
const CUT: Readonly<Record<Garment, readonly [number, number, number]>> = {
  coat: [9.6, 10, 14.5],
  dress: [8.2, 7.2, 16],
  jacket: [10.4, 9.4, 10.6],
  jumper: [9.8, 9.4, 9.8],
};

/** The trunk, its neck at the origin. */
export function drawBody(easel: Easel, look: Look, s: number): void {
  const at = (x: number, y: number): Point => [x * s, y * s];
  const [shoulder, waist, hem] = CUT[look.garment];
  const foot = HEM[look.garment];
  const height = Math.min(1.6, s * 0.7);
  if (look.garment === 'jacket' || look.garment === 'jumper') {
    lay(
      easel,
      [
        at(-waist, foot - 8),
        at(waist, foot - 8),
        at(waist * 0.9, foot + 5),
        at(-waist * 0.9, foot + 5),
      ],
      {
        fill: look.legs,
        seed: look.seed + 1,
        height: 0,
        swerve: 0.1 * s,
      },
    );
  }
  const outline: Outline = [
    at(-shoulder * 0.55, 0),
    at(shoulder * 0.55, 0),
    at(shoulder, 3.4),
    at(waist, 22),
    at(hem, foot),
    at(hem * 0.35, foot + 1.2),
    at(-hem * 0.4, foot + 0.8),
    at(-hem, foot - 0.4),
    at(-waist, 22),
    at(-shoulder, 3.4),
  ];
  const edge = lay(easel, outline, { fill: look.cloth, seed: look.seed, height, swerve: 0.14 * s });
  inside(easel, edge, () => pattern(easel, look, foot, hem, s));
  closing(easel, look, foot, s);
  if (look.scarf) scarf(easel, look, s);
  else collar(easel, look, s);
}

function pattern(easel: Easel, look: Look, foot: number, hem: number, s: number): void {
  const { ctx } = easel;
  const kind = look.seed % 5;
  ctx.fillStyle = lighter(look.cloth, 0.35);
  if (kind === 0 && look.garment !== 'jacket') {
    for (let y = 7; y < foot; y += 6) {
      lay(easel, rectangle(-20 * s, y * s, 40 * s, 2.1 * s), {
        fill: lighter(look.cloth, 0.45),
        seed: y,
        height: 0,
        swerve: 0.2 * s,
        thick: false,
      });
    }
  } else if (kind === 1) {
    for (let row = 0; row < 8; row += 1) {
      for (let dot = -4; dot < 5; dot += 1) {
        const x = (dot * 5.4 + (row % 2) * 2.7) * s;
        lay(easel, ellipse(x, (6 + row * 5.6) * s, 0.95 * s), {
          fill: lighter(look.cloth, 0.55),
          seed: dot,
          height: 0,
          swerve: 0.1,
          thick: false,
        });
      }
    }
  } else if (kind === 2 && look.garment !== 'jumper') {
    lay(easel, rectangle(-hem * s, (foot - 6) * s, hem * 2 * s, 2.4 * s), {
      fill: look.lining,
      seed: 9,
      height: 0,
      swerve: 0.2 * s,
      thick: false,
    });
  }
}

function closing(easel: Easel, look: Look, foot: number, s: number): void {
  if (look.garment === 'jumper') return;
  const line = { colour: darker(look.cloth, 0.4), width: Math.max(0.7, 0.55 * s), seed: look.seed };
  if (look.garment === 'dress') {
    ink(
      easel,
      [
        [-7 * s, 20 * s],
        [7.4 * s, 20 * s],
      ],
      { ...line, width: 1.4 * s, colour: look.lining },
    );
    return;
  }
  ink(
    easel,
    [
      [2 * s, 4 * s],
      [2.6 * s, foot * s],
    ],
    line,
  );
  for (const y of [12, 20, 28]) {
    lay(easel, ellipse(4.6 * s, y * s, 0.9 * s), {
      fill: papers.butter,
      seed: y,
      height: 0.3,
      swerve: 0,
      thick: false,
    });
  }
}

function collar(easel: Easel, look: Look, s: number): void {
  lay(
    easel,
    [
      [-5 * s, -0.4 * s],
      [1.6 * s, 6 * s],
      [5.6 * s, -0.4 * s],
      [2 * s, -1 * s],
      [-2 * s, -1 * s],
    ],
    {
      fill: look.garment === 'dress' ? look.cloth : lighter(look.lining, 0.3),
      seed: look.seed + 4,
      height: 0.4,
      swerve: 0.08 * s,
    },
  );
}

function scarf(easel: Easel, look: Look, s: number): void {
  lay(
    easel,
    [
      [-1 * s, 2 * s],
      [4 * s, 2 * s],
      [5.4 * s, 17 * s],
      [0.6 * s, 17.6 * s],
    ],
    {
      fill: look.lining,
      seed: look.seed + 5,
      height: 0.8,
      swerve: 0.1 * s,
    },
  );
  lay(
    easel,
    smooth([
      [-6.4 * s, -1.6 * s],
      [0, -2.6 * s],
      [6.4 * s, -1.4 * s],
      [6 * s, 3.2 * s],
      [0, 4.6 * s],
      [-6.2 * s, 3 * s],
    ]),
    { fill: lighter(look.lining, 0.15), seed: look.seed + 6, height: 0.8, swerve: 0.1 * s },
  );
}
