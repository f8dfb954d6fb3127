import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import { arc, curve, ellipse, type Outline, type Point, smooth } from '../paper/outline.ts';
import { lay } from '../paper/sheet.ts';
import type { Look } from './look.ts';

export type Mood = 'calm' | 'smile' | 'frown';

/**
 * A head turned a little to the right, its neck at the origin, `s` pixels for one hundredth of the puppet's height.
 */
export function drawHead(easel: Easel, look: Look, mood: Mood, s: number): void {
  const at = (x: number, y: number): Point => [x * s, y * s];
  const sheet = (points: Outline, fill: string, height = 0.8) =>
    lay(easel, points, {
      fill,
      seed: look.seed,
      height: height * Math.min(1.4, s * 0.6),
      swerve: 0.12 * s,
    });
  backHair(look, at, sheet);
  sheet([at(-2.6, -7), at(2.6, -7), at(3.2, 2), at(-3.2, 2)], darker(look.skin, 0.14), 0);
  const face = smooth([
    at(-7.2, -14),
    at(-4.6, -20.5),
    at(1.4, -21.8),
    at(6.6, -18.6),
    at(7.6, -13),
    at(6.6, -7),
    at(2.4, -3),
    at(-3, -4.4),
    at(-6.2, -8.6),
  ]);
  sheet(face, look.skin);
  sheet(ellipse(-6.4 * s, -11.4 * s, 1.7 * s, 2.3 * s), darker(look.skin, 0.07), 0.3);
  features(easel, look, mood, s);
  if (look.beard) beard(look, at, sheet);
  frontHair(look, at, sheet);
}

type At = (x: number, y: number) => Point;
type SheetOf = (points: Outline, fill: string, height?: number) => Outline;

function features(easel: Easel, look: Look, mood: Mood, s: number): void {
  const line = { colour: papers.ink, width: Math.max(0.8, 0.75 * s), tremble: 0, seed: look.seed };
  const at = (x: number, y: number): Point => [x * s, y * s];
  const { ctx } = easel;
  ctx.fillStyle = papers.ink;
  for (const x of [0.6, 5]) {
    ctx.beginPath();
    ctx.ellipse(x * s, -12.6 * s, 0.75 * s, 0.95 * s, 0, 0, Math.PI * 2);
    ctx.fill();
  }
  const tilt = mood === 'frown' ? 1 : mood === 'smile' ? -0.3 : 0;
  ink(easel, [at(-0.8, -15.2 - tilt * 0.6), at(1.8, -15.4 + tilt * 0.8)], {
    ...line,
    width: 0.7 * s,
  });
  ink(easel, [at(3.9, -15.4 + tilt * 0.8), at(6.2, -15.2 - tilt * 0.6)], {
    ...line,
    width: 0.7 * s,
  });
  ink(easel, curve(at(3.2, -12.4), at(5, -9.8), at(3.2, -9.5), 5), {
    ...line,
    colour: darker(look.skin, 0.45),
  });
  ctx.fillStyle = 'rgba(190, 84, 62, 0.22)';
  ctx.beginPath();
  ctx.ellipse(-1.6 * s, -9.6 * s, 1.7 * s, 1.2 * s, 0, 0, Math.PI * 2);
  ctx.fill();
  const bend = mood === 'smile' ? 1.6 : mood === 'frown' ? -1.5 : 0.4;
  ink(
    easel,
    curve(at(0.8, -7 - bend * 0.3), at(2.8, -7 + bend), at(4.8, -7 - bend * 0.3), 5),
    line,
  );
  if (look.glasses) {
    for (const x of [0.5, 5.1]) {
      ink(easel, [...ellipse(x * s, -12.5 * s, 2 * s, 2 * s), at(x + 2, -12.5)], {
        ...line,
        width: 0.6 * s,
      });
    }
    ink(easel, [at(-1.6, -12.8), at(-6, -12.6)], { ...line, width: 0.6 * s });
  }
}

function beard(look: Look, at: At, sheet: SheetOf): void {
  sheet(
    smooth([
      at(-6.6, -10),
      at(-2.6, -8.4),
      at(2.8, -8.9),
      at(7, -9.2),
      at(6, -3.6),
      at(2, -0.6),
      at(-3.4, -2.4),
    ]),
    look.hairColour,
    0.4,
  );
  sheet(
    smooth([at(0.9, -6.6), at(2.9, -7.2), at(4.7, -6.6), at(2.9, -5.8)]),
    darker(look.skin, 0.25),
    0,
  );
}

/** What hangs behind the face. */
function backHair(look: Look, at: At, sheet: SheetOf): void {
  const fill = look.hairColour;
  switch (look.hair) {
    case 'long':
      sheet(
        smooth([
          at(-8.6, -17),
          at(-2, -23.5),
          at(6, -21),
          at(7, -10),
          at(4, 4),
          at(-9.4, 6),
          at(-10.4, -6),
        ]),
        fill,
      );
      return;
    case 'bob':
      sheet(
        smooth([
          at(-9, -16),
          at(-3, -23.6),
          at(6, -21.6),
          at(8.4, -13),
          at(6, -4.4),
          at(-8.6, -3.4),
          at(-10, -9),
        ]),
        fill,
      );
      return;
    case 'bun':
      sheet(ellipse(...at(-6.8, -22.2), at(4.2, 0)[0], at(4, 0)[0]), fill);
      return;
    case 'curls':
      for (const [x, y, r] of [
        [-8, -15, 4.6],
        [-8.4, -9, 4],
        [-5, -21, 5],
        [1.5, -23, 5],
        [7, -19, 4.2],
      ] as const)
        sheet(ellipse(...at(x, y), at(r, 0)[0]), fill, 0.5);
      return;
    case 'scarf':
      sheet(
        smooth([
          at(-9.4, -16),
          at(-2, -24),
          at(7, -21.6),
          at(8.8, -11),
          at(6, 0),
          at(7, 7),
          at(-8, 7),
          at(-9.6, -4),
        ]),
        look.lining,
      );
      return;
    default:
  }
}

/** What lies over the brow. */
function frontHair(look: Look, at: At, sheet: SheetOf): void {
  const fill = look.hairColour;
  switch (look.hair) {
    case 'bald':
      sheet(smooth([at(-7.6, -12), at(-7, -16), at(-5.4, -15), at(-5.6, -10)]), fill, 0.3);
      return;
    case 'scarf':
      sheet(
        [
          ...curve(at(-7.4, -10), at(-7.5, -23.6), at(1, -23)),
          ...curve(at(1, -23), at(8.6, -22.6), at(8.2, -13.6)),
          ...curve(at(8.2, -13.6), at(4, -19.8), at(-1.6, -18.8)),
          ...curve(at(-1.6, -18.8), at(-5.6, -16), at(-5, -3)),
        ],
        lighter(look.lining, 0.12),
        0.6,
      );
      return;
    case 'beret':
      sheet(
        smooth([at(-8, -10), at(-8.4, -17), at(-3, -20), at(-4.6, -14), at(-6, -10)]),
        fill,
        0.3,
      );
      sheet(
        smooth([
          at(-10.4, -19),
          at(-6, -24.6),
          at(3, -25.6),
          at(8.6, -21.6),
          at(7, -18.6),
          at(-3, -18),
        ]),
        look.lining,
      );
      sheet([at(-1.6, -25), at(-1.2, -27.6), at(-0.4, -27.6), at(-0.2, -25)], look.lining, 0);
      return;
    case 'cap':
      sheet(smooth([at(-7.6, -11), at(-8, -16), at(-4, -18), at(-5.4, -13)]), fill, 0.3);
      sheet(
        [
          at(-8, -17),
          ...arc(...at(-0.4, -17.4), at(7.8, 0)[0], at(7.4, 0)[0], 0.5, 1),
          at(11.6, -16),
          at(11, -15),
          at(-7.8, -15.6),
        ],
        look.lining,
      );
      return;
    default:
      sheet(fringe(look.hair, at), fill, 0.6);
  }
}

function fringe(hair: Look['hair'], at: At): Outline {
  if (hair === 'crop') {
    return smooth([
      at(-7.8, -11),
      at(-8.4, -18),
      at(-3, -23.4),
      at(4, -23.4),
      at(7.4, -19.4),
      at(6, -17.6),
      at(-3.6, -18),
      at(-5.6, -13),
    ]);
  }
  if (hair === 'short') {
    return smooth([
      at(-7.8, -10),
      at(-9, -18),
      at(-4, -24.6),
      at(4, -25),
      at(9, -21),
      at(7.6, -16.8),
      at(2, -18.4),
      at(-3.4, -16),
      at(-5.4, -10.6),
    ]);
  }
  if (hair === 'curls') {
    return smooth([
      at(-8, -13),
      at(-7.6, -20),
      at(-2, -23),
      at(4.6, -22.6),
      at(8, -17.4),
      at(5, -17),
      at(2, -18.6),
      at(-1, -16.6),
      at(-4, -17.4),
      at(-5.8, -12.6),
    ]);
  }
  if (hair === 'bun') {
    return smooth([
      at(-7.8, -10),
      at(-8.2, -18),
      at(-3, -23.4),
      at(4.4, -22.6),
      at(7.6, -17),
      at(3.4, -19.2),
      at(-2.4, -17.6),
      at(-5.4, -11.4),
    ]);
  }
  return smooth([
    at(-8.6, -6),
    at(-9, -17),
    at(-3, -24.2),
    at(5, -23),
    at(8.6, -16),
    at(7.4, -14),
    at(4.6, -18.4),
    at(-1.6, -16.8),
    at(-5.4, -10),
    at(-6, -5),
  ]);
}
