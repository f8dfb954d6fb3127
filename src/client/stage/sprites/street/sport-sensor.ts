import { darker, lighter, mix, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { arc, type Box, curve, type Outline, smooth } from '../paper/outline.ts';
import { inside } from '../paper/sheet.ts';
import type { DrawFront } from './front.ts';
import { box, cut, disc, line, print, slab, stand, waves } from './kit.ts';
import { plinth, signBoard } from './parts.ts';

/** The stadium: lanes that come from far under an arch, a clock, and a runner whose wrist talks. */
export const drawSportSensor: DrawFront = (easel, plot) => {
  const { unit: u, ground } = plot;
  const { x, y, width, height } = stand(plot, 318 * u, 296 * u);
  const middle = x + width / 2;
  const arch = y + height * 0.26;
  grass(easel, { x, y: arch + 40 * u, width, height: ground - arch - 40 * u }, u);
  track(easel, { x: x + width * 0.1, y: ground - 132 * u, width: width * 0.8, height: 132 * u }, u);
  for (const side of [-1, 1] as const) {
    const foot = middle + side * width * 0.42;
    slab(
      easel,
      { x: foot - 17 * u, y: arch + 10 * u, width: 34 * u, height: ground - arch - 10 * u },
      10 * u,
      papers.petrol,
      { height: 5 },
    );
    for (let stripe = 0; stripe < 4; stripe += 1)
      print(
        easel,
        [
          [foot - 15 * u, ground - (30 + stripe * 46) * u],
          [foot + 15 * u, ground - (44 + stripe * 46) * u],
          [foot + 15 * u, ground - (32 + stripe * 46) * u],
          [foot - 15 * u, ground - (18 + stripe * 46) * u],
        ],
        papers.butter,
      );
  }
  slab(
    easel,
    { x: x - 4 * u, y: arch - 26 * u, width: width + 8 * u, height: 58 * u },
    20 * u,
    papers.petrol,
    { height: 6 },
  );
  plinth(easel, x + 4 * u, ground, 56 * u, 8 * u);
  plinth(easel, x + width - 60 * u, ground, 56 * u, 8 * u);
  runner(easel, middle + 6 * u, ground - 12 * u, 104 * u);
  clock(easel, middle, arch - 52 * u, 25 * u);
  const sign: Box = { x: x + width * 0.06, y: arch - 14 * u, width: width * 0.88, height: 34 * u };
  signBoard(easel, sign, { fill: papers.sheet, border: papers.brick, seed: 5 });
  return {
    sign: { ...sign, colour: darker(papers.petrol, 0.5) },
    lights: [{ x: middle - 22 * u, y: arch - 74 * u, width: 44 * u, height: 44 * u }],
    door: [middle, ground],
  };
};

function grass(easel: Easel, { x, y, width, height }: Box, u: number): void {
  const rise = curve([x, y + 40 * u], [x + width / 2, y - 26 * u], [x + width, y + 40 * u]);
  cut(
    easel,
    [...rise, [x + width, y + height], [x, y + height]],
    mix(papers.sage, papers.moss, 0.35),
    { height: 3 },
  );
}

function track(easel: Easel, { x, y, width, height }: Box, u: number): void {
  const far: Outline = [
    [x + width * 0.42, y],
    [x + width * 0.58, y],
  ];
  const lane = cut(easel, [...far, [x + width, y + height], [x, y + height]], papers.brick, {
    height: 1,
  });
  inside(easel, lane, () => {
    for (let rule = 1; rule < 4; rule += 1)
      line(
        easel,
        [
          [x + width * (0.42 + rule * 0.04), y],
          [x + (width * rule) / 4, y + height],
        ],
        papers.sheet,
        2.2 * u,
        0.85,
      );
    for (let step = 0; step < 4; step += 1)
      line(
        easel,
        [
          [x, y + height * (0.93 - step * 0.02)],
          [x + width, y + height * (0.93 - step * 0.02)],
        ],
        step % 2 === 0 ? papers.sheet : papers.ink,
        1.6 * u,
        0.7,
      );
  });
}

function runner(easel: Easel, x: number, foot: number, h: number): void {
  const limb = (points: Outline, fill: string, wide: number) => line(easel, points, fill, wide);
  const skin = '#96603c';
  limb(
    [
      [x - h * 0.02, foot - h * 0.46],
      [x - h * 0.2, foot - h * 0.3],
      [x - h * 0.38, foot - h * 0.3],
    ],
    darker(skin, 0.15),
    h * 0.075,
  );
  limb(
    [
      [x - h * 0.36, foot - h * 0.3],
      [x - h * 0.42, foot - h * 0.24],
    ],
    papers.ink,
    h * 0.07,
  );
  limb(
    [
      [x + h * 0.02, foot - h * 0.46],
      [x + h * 0.17, foot - h * 0.25],
      [x + h * 0.1, foot - h * 0.03],
    ],
    skin,
    h * 0.08,
  );
  limb(
    [
      [x + h * 0.09, foot - h * 0.02],
      [x + h * 0.2, foot - h * 0.01],
    ],
    papers.ink,
    h * 0.07,
  );
  limb(
    [
      [x - h * 0.02, foot - h * 0.74],
      [x - h * 0.2, foot - h * 0.62],
      [x - h * 0.3, foot - h * 0.74],
    ],
    darker(skin, 0.15),
    h * 0.06,
  );
  cut(
    easel,
    smooth([
      [x - h * 0.1, foot - h * 0.78],
      [x + h * 0.12, foot - h * 0.8],
      [x + h * 0.11, foot - h * 0.46],
      [x - h * 0.11, foot - h * 0.44],
    ]),
    papers.mustard,
    { height: 2, swerve: 0.3 },
  );
  cut(
    easel,
    smooth([
      [x - h * 0.11, foot - h * 0.5],
      [x + h * 0.11, foot - h * 0.52],
      [x + h * 0.15, foot - h * 0.38],
      [x, foot - h * 0.4],
      [x - h * 0.13, foot - h * 0.36],
    ]),
    papers.aubergine,
    { height: 1, swerve: 0.3 },
  );
  limb(
    [
      [x + h * 0.06, foot - h * 0.74],
      [x + h * 0.22, foot - h * 0.58],
      [x + h * 0.34, foot - h * 0.7],
    ],
    skin,
    h * 0.062,
  );
  limb(
    [
      [x + h * 0.28, foot - h * 0.64],
      [x + h * 0.32, foot - h * 0.68],
    ],
    papers.ink,
    h * 0.085,
  );
  disc(easel, [x + h * 0.06, foot - h * 0.9], h * 0.095, skin, { height: 1 });
  cut(easel, arc(x + h * 0.05, foot - h * 0.92, h * 0.105, h * 0.1, 0.45, 1), papers.ink, {
    height: 0,
    thick: false,
  });
  waves(easel, [x + h * 0.36, foot - h * 0.72], h * 0.2, {
    colour: papers.sheet,
    width: h * 0.022,
    turns: -0.09,
  });
}

function clock(easel: Easel, x: number, y: number, r: number): void {
  box(easel, { x: x - r * 0.12, y: y + r * 0.7, width: r * 0.24, height: r * 0.8 }, papers.ink);
  disc(easel, [x, y], r, papers.ink, { height: 3 });
  disc(easel, [x, y], r * 0.82, lighter(papers.butter, 0.4), { height: 0.5 });
  line(
    easel,
    [
      [x, y - r * 0.55],
      [x, y],
      [x + r * 0.36, y + r * 0.16],
    ],
    papers.ink,
    r * 0.1,
  );
  box(easel, { x: x - r * 0.16, y: y - r * 1.3, width: r * 0.32, height: r * 0.3 }, papers.ink, {
    height: 1,
  });
}
