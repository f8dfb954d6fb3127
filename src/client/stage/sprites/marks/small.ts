import { darker, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import { arc, curve, ellipse, type Point, rectangle, roundRectangle } from '../paper/outline.ts';
import { wave } from '../paper/random.ts';
import { lay } from '../paper/sheet.ts';

/** Each is drawn around the origin, `s` half the side of its square. */

/** A pin whose head is a question: this scrap has no owner yet. */
export function questionPin(easel: Easel, s: number): void {
  ink(
    easel,
    [
      [0, s * 0.2],
      [-s * 0.12, s * 0.98],
    ],
    { colour: papers.slate, width: s * 0.1, tremble: 0 },
  );
  lay(easel, ellipse(0, -s * 0.2, s * 0.68), { fill: papers.wax, seed: 2, height: 1.6 });
  ink(
    easel,
    [
      ...curve([-s * 0.22, -s * 0.36], [-s * 0.16, -s * 0.68], [s * 0.06, -s * 0.58], 5),
      ...curve([s * 0.06, -s * 0.58], [s * 0.34, -s * 0.42], [s * 0.12, -s * 0.2], 5),
      [0, -s * 0.02],
    ],
    { colour: papers.white, width: Math.max(1.3, s * 0.15), tremble: 0 },
  );
  lay(easel, ellipse(0, s * 0.16, s * 0.1), {
    fill: papers.white,
    seed: 1,
    height: 0,
    thick: false,
  });
}

/** An envelope struck through: writes to me no more. */
export function crossedEnvelope(easel: Easel, s: number): void {
  lay(easel, roundRectangle(-s * 0.9, -s * 0.62, s * 1.8, s * 1.24, s * 0.06), {
    fill: papers.sheet,
    seed: 2,
    height: 1.6,
  });
  const pen = { colour: papers.ink, width: Math.max(1, s * 0.09), tremble: 0 };
  ink(
    easel,
    [
      [-s * 0.84, -s * 0.54],
      [0, s * 0.12],
      [s * 0.84, -s * 0.54],
    ],
    pen,
  );
  ink(
    easel,
    [
      [-s * 0.86, s * 0.78],
      [s * 0.86, -s * 0.78],
    ],
    {
      colour: papers.white,
      width: Math.max(3.4, s * 0.36),
      tremble: 0,
    },
  );
  ink(
    easel,
    [
      [-s * 0.86, s * 0.78],
      [s * 0.86, -s * 0.78],
    ],
    {
      colour: papers.intrusion,
      width: Math.max(1.8, s * 0.2),
      tremble: 0,
    },
  );
}

/** The stamp of a refusal, for a scrap that stays where it is. */
export function refusalStamp(easel: Easel, s: number): void {
  const pen = {
    colour: papers.intrusion,
    width: Math.max(1.8, s * 0.13),
    alpha: 0.88,
    seed: 5,
    tremble: 0.7,
  };
  ink(easel, [...ellipse(0, 0, s * 0.82), [s * 0.82, 0]], pen);
  ink(easel, [...ellipse(0, 0, s * 0.66), [s * 0.66, 0]], { ...pen, width: pen.width * 0.45 });
  ink(
    easel,
    [
      [-s * 0.34, -s * 0.34],
      [s * 0.34, s * 0.34],
    ],
    { ...pen, width: pen.width * 1.4 },
  );
  ink(
    easel,
    [
      [s * 0.34, -s * 0.34],
      [-s * 0.34, s * 0.34],
    ],
    { ...pen, width: pen.width * 1.4 },
  );
}

/** A ring drawn by hand twice round what must be seen. */
export function handRing(easel: Easel, s: number, colour: string): void {
  const loop = (out: number, seed: number, from: number): Point[] =>
    arc(0, 0, s * out, s * out * 0.94, from, from + 1.06).map(([x, y], step): Point => {
      const drift = 1 + wave(seed, step, 7) * 0.035;
      return [x * drift, y * drift];
    });
  for (const [out, seed, from] of [
    [0.86, 3, 0.08],
    [0.9, 11, 0.42],
  ] as const) {
    ink(easel, loop(out, seed, from), {
      colour: papers.white,
      width: Math.max(4, s * 0.12),
      seed,
      alpha: 0.75,
    });
    ink(easel, loop(out, seed, from), { colour, width: Math.max(2.2, s * 0.055), seed });
  }
}

/** An arrow cut from paper that points down. */
export function arrowDown(easel: Easel, s: number): void {
  lay(
    easel,
    [
      [-s * 0.28, -s * 0.95],
      [s * 0.28, -s * 0.95],
      [s * 0.28, -s * 0.05],
      [s * 0.72, -s * 0.05],
      [0, s * 0.92],
      [-s * 0.72, -s * 0.05],
      [-s * 0.28, -s * 0.05],
    ],
    { fill: papers.wax, seed: 8, height: 3.5, swerve: 0.8 },
  );
}

/** A drop of rain as a slip of paper. */
export function raindrop(easel: Easel, s: number): void {
  lay(
    easel,
    [
      [s * 0.16, -s],
      [s * 0.3, -s * 0.96],
      [-s * 0.08, s],
      [-s * 0.26, s * 0.94],
    ],
    {
      fill: '#e8eef0',
      seed: 3,
      height: 0.6,
      swerve: 0.2,
      thick: false,
    },
  );
}

export function coin(easel: Easel, s: number): void {
  lay(easel, ellipse(0, 0, s * 0.86), { fill: papers.mustard, seed: 4, height: 1.8 });
  lay(easel, ellipse(0, 0, s * 0.62), {
    fill: darker(papers.mustard, 0.12),
    seed: 5,
    height: 0,
    thick: false,
  });
  lay(easel, rectangle(-s * 0.1, -s * 0.34, s * 0.2, s * 0.68), {
    fill: papers.butter,
    seed: 6,
    height: 0,
    thick: false,
  });
}
