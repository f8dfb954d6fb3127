import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import { arc, type Outline, type Point } from '../paper/outline.ts';
import { lay } from '../paper/sheet.ts';
import type { Look } from './look.ts';

/** An open umbrella, the hand that holds it at the origin. */
export function drawUmbrella(easel: Easel, look: Look, s: number): void {
  const at = (x: number, y: number): Point => [x * s, y * s];
  const top = -68;
  const brim = -47;
  ink(easel, [at(0, 2), at(0, top)], { colour: papers.bark, width: 1.1 * s });
  ink(easel, [at(0, 2), at(0.4, 3.4), at(2.4, 3)], {
    colour: papers.bark,
    width: 1.1 * s,
    tremble: 0,
  });
  const fill = look.lining;
  const gores: readonly (readonly [number, number])[] = [
    [-28, -10],
    [-10, 10],
    [10, 28],
  ];
  gores.forEach(([left, right], index) => {
    const outline: Outline = [
      at(0, top),
      ...(index === 2 ? arc(0, brim * s, 28 * s, -(top - brim) * s, 0.75, 1) : [at(right, brim)]),
      ...arc(((left + right) / 2) * s, brim * s, ((right - left) / 2) * s, 3.4 * s, 1, 0.5),
      ...(index === 0 ? arc(0, brim * s, 28 * s, -(top - brim) * s, 0.5, 0.75) : []),
    ];
    lay(easel, outline, {
      fill: index === 1 ? lighter(fill, 0.18) : darker(fill, index * 0.06),
      seed: look.seed + index,
      height: 0.6,
      swerve: 0.12 * s,
    });
  });
}
