import { darker, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import { curve, ellipse, type Outline, type Point, smooth } from '../paper/outline.ts';
import { lay } from '../paper/sheet.ts';
import { type At, backHair, frontHair, type SheetOf } from './hair.ts';
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
