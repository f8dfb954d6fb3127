import { lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ellipse, smooth } from '../paper/outline.ts';
import { lay } from '../paper/sheet.ts';

/** The house's bird, a warbler (fauvette): its mark without a word. */
export function warbler(
  easel: Easel,
  x: number,
  y: number,
  size: number,
  fill: string,
  wing = lighter(fill, 0.3),
): void {
  const at = (px: number, py: number) => [x + px * size, y + py * size] as const;
  const body = smooth([
    at(-0.62, 0.28),
    at(-0.2, 0.02),
    at(0.08, -0.26),
    at(0.32, -0.36),
    at(0.46, -0.2),
    at(0.38, 0.02),
    at(0.16, 0.26),
    at(-0.18, 0.3),
  ]);
  lay(easel, [at(0.44, -0.24), at(0.62, -0.17), at(0.43, -0.13)], {
    fill: papers.mustard,
    seed: 4,
    height: 0,
    swerve: 0,
    thick: false,
  });
  lay(easel, body, {
    fill,
    seed: 2,
    height: size > 26 ? 1 : 0,
    swerve: size * 0.008,
    thick: size > 26,
  });
  lay(easel, smooth([at(0.14, -0.08), at(-0.1, 0.2), at(-0.5, 0.26), at(-0.2, 0.02)]), {
    fill: wing,
    seed: 3,
    height: 0,
    swerve: 0,
    thick: false,
  });
  lay(easel, ellipse(x + 0.32 * size, y - 0.22 * size, Math.max(0.8, size * 0.035)), {
    fill: papers.ink,
    seed: 1,
    height: 0,
    swerve: 0,
    thick: false,
  });
}
