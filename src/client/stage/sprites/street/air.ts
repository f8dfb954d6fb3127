import { darker, mix, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import { ellipse, type Point, smooth } from '../paper/outline.ts';
import { chance } from '../paper/random.ts';
import { lay } from '../paper/sheet.ts';

/** What hangs in the sky on threads: `s` is half the width of the square in which it is drawn. */

export function sun(easel: Easel, s: number): void {
  const rays = 14;
  for (let ray = 0; ray < rays; ray += 1) {
    const angle = (ray / rays) * Math.PI * 2;
    const far = s * (ray % 2 === 0 ? 0.94 : 0.82);
    const at = (turn: number, out: number): Point => [
      Math.cos(angle + turn) * out,
      Math.sin(angle + turn) * out,
    ];
    lay(easel, [at(-0.09, s * 0.62), at(0, far), at(0.09, s * 0.62)], {
      fill: papers.mustard,
      seed: ray,
      height: 1,
      swerve: 0.3,
    });
  }
  lay(easel, ellipse(0, 0, s * 0.6), { fill: '#f0c35f', seed: 4, height: 3 });
  lay(easel, ellipse(-s * 0.04, -s * 0.05, s * 0.45), {
    fill: '#f6d488',
    seed: 5,
    height: 0,
    thick: false,
  });
}

/** A crescent, one sheet over another. */
export function moon(easel: Easel, s: number): void {
  const horn: Point[] = [];
  for (let step = 0; step <= 24; step += 1) {
    const angle = (0.2 + (step / 24) * 0.72) * Math.PI * 2;
    horn.push([Math.cos(angle) * s * 0.62, Math.sin(angle) * s * 0.62]);
  }
  for (let step = 24; step >= 0; step -= 1) {
    const angle = (0.24 + (step / 24) * 0.64) * Math.PI * 2;
    horn.push([s * 0.2 + Math.cos(angle) * s * 0.5, -s * 0.06 + Math.sin(angle) * s * 0.5]);
  }
  lay(easel, horn, { fill: '#efe2bd', seed: 8, height: 3, swerve: 0.3 });
}

/** Circles of which a cloud is made: middle and radius, in half widths. */
const PUFFS: readonly (readonly [number, number, number])[] = [
  [-0.68, 0.02, 0.2],
  [-0.36, -0.1, 0.3],
  [0.06, -0.2, 0.4],
  [0.46, -0.06, 0.28],
  [0.74, 0.04, 0.17],
];

/** A cloud of two sheets with flat feet. `weight` in [0, 1] goes from a fair day's to a storm's. */
export function cloud(easel: Easel, s: number, seed: number, weight: number): void {
  const fill = mix('#fffaf0', '#8c969b', weight);
  const sheet = (size: number, dx: number, dy: number, flip: 1 | -1): Point[] => {
    const foot = 0.2;
    const top: Point[] = Array.from({ length: 64 }, (_, index) => {
      const x = -0.9 + (1.82 * index) / 63;
      const y = PUFFS.reduce((least, [cx, cy, r], puff) => {
        const radius = r * (0.86 + chance(seed, puff) * 0.26);
        const inside = radius * radius - (x - cx) ** 2;
        return inside <= 0 ? least : Math.min(least, cy - Math.sqrt(inside));
      }, foot);
      return [x * s * size * flip + dx, y * s * size + dy];
    });
    return flip === 1 ? top : top.reverse();
  };
  lay(easel, sheet(0.94, s * 0.05, 0, -1), {
    fill: darker(fill, 0.09),
    seed,
    height: 3,
    swerve: 0.4,
  });
  lay(easel, sheet(0.74, -s * 0.12, s * 0.08, 1), { fill, seed: seed + 1, height: 2, swerve: 0.4 });
}

/** A puddle with the sky in it. */
export function puddle(easel: Easel, s: number, seed: number): void {
  const edge = smooth(
    Array.from({ length: 9 }, (_, index): Point => {
      const angle = (index / 9) * Math.PI * 2;
      const out = s * (0.72 + chance(seed, index) * 0.25);
      return [Math.cos(angle) * out, Math.sin(angle) * out * 0.26];
    }),
  );
  lay(easel, edge, { fill: '#93a3a8', seed, height: 0, swerve: 0.4, thick: false });
  ink(
    easel,
    [
      [-s * 0.4, -s * 0.05],
      [s * 0.2, -s * 0.07],
    ],
    { colour: '#dfe7e4', width: 1.6, alpha: 0.8 },
  );
  ink(
    easel,
    [
      [-s * 0.1, s * 0.06],
      [s * 0.45, s * 0.04],
    ],
    { colour: '#dfe7e4', width: 1.2, alpha: 0.6 },
  );
}
