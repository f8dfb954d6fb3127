import type { StreetRow } from '../../../layout/street-layout.ts';
import { darker, lighter, mix, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import type { Outline, Point } from '../paper/outline.ts';
import { ellipse, rectangle } from '../paper/outline.ts';
import { chance, wave } from '../paper/random.ts';
import { lay } from '../paper/sheet.ts';

/** A way on the hill where people walk, seen from the street. */
export interface Path {
  readonly y: number;
  readonly width: number;
  /** From feet to head, in pixels. */
  readonly tall: number;
  /** How many of ten people are on this one. */
  readonly share: number;
}

/** Shares of the row’s height, from the ground: two terraces, and how tall a person is on each. */
const TERRACES = [
  { high: 0.735, tall: 0.052, share: 4, fill: 'far' },
  { high: 0.585, tall: 0.066, share: 6, fill: 'near' },
] as const;

export const pathsOf = (row: StreetRow): readonly Path[] => {
  const room = row.ground - row.y;
  return TERRACES.map(({ high, tall, share }) => ({
    y: row.ground - room * high,
    width: row.width,
    tall: Math.max(9, room * tall),
    share,
  }));
};

/** The hill behind the shops, cut in terraces: the whole base of customers goes up and down it. */
export function hill(easel: Easel, row: StreetRow): void {
  const room = row.ground - row.y;
  for (const { high, tall, fill } of TERRACES) {
    const y = row.ground - room * high;
    const green =
      fill === 'far' ? mix(papers.sage, papers.mist, 0.55) : mix(papers.sage, papers.stone, 0.35);
    bushes(easel, row, y, room * tall * 0.75, green);
    const upper: Outline = Array.from({ length: 30 }, (_, step): Point => {
      const x = -16 + ((row.width + 32) * step) / 29;
      return [x, y + 1 + wave(high * 100, x, 220) * 0.8];
    });
    lay(easel, [...upper, [row.width + 16, row.ground + 8], [-16, row.ground + 8]], {
      fill: lighter(green, 0.2),
      seed: Math.round(high * 100),
      height: 3,
    });
    wall(easel, row, y, Math.max(5, room * 0.026), lighter(papers.stone, 0.25));
  }
}

/** A low wall of the way, with its coping. */
function wall(easel: Easel, row: StreetRow, y: number, height: number, fill: string): void {
  lay(easel, rectangle(-8, y, row.width + 16, height), {
    fill,
    seed: 4,
    height: 1.4,
    swerve: 0.4,
  });
  const stones = Math.round(row.width / (height * 2.6));
  for (let stone = 0; stone < stones; stone += 1) {
    const x = (stone + chance(9, stone) * 0.4) * height * 2.6;
    ink(
      easel,
      [
        [x, y + height * 0.3],
        [x, y + height],
      ],
      { colour: darker(fill, 0.3), width: 0.8, alpha: 0.4 },
    );
  }
}

function bushes(easel: Easel, row: StreetRow, y: number, size: number, fill: string): void {
  const count = Math.round(row.width / (size * 7));
  for (let bush = 0; bush < count; bush += 1) {
    if (chance(61, bush) < 0.35) continue;
    const x = (bush + chance(62, bush)) * size * 7;
    const s = size * (0.7 + chance(63, bush) * 0.7);
    for (const [dx, scale] of [
      [-0.7, 0.7],
      [0.6, 0.8],
      [0, 1],
    ] as const) {
      lay(easel, ellipse(x + dx * s, y - s * 0.5 * scale, s * 0.72 * scale, s * 0.8 * scale), {
        fill: darker(fill, 0.04 + scale * 0.06),
        seed: bush,
        height: 1,
      });
    }
  }
}
