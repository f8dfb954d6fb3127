import { darker, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { type Box, ellipse, roundRectangle } from '../paper/outline.ts';
import type { DrawFront } from './front.ts';
import { box, cut, disc, line, print, slab, stand } from './kit.ts';
import { plinth, signBoard } from './parts.ts';

/** The shop on a screen: a window of the browser as large as a house, its basket at its foot. */
export const drawWebsite: DrawFront = (easel, plot) => {
  const { unit: u, ground } = plot;
  const all = stand(plot, 300 * u, 300 * u);
  const { x, width } = all;
  const foot = 26 * u;
  const page: Box = { x, y: all.y + 36 * u, width, height: all.height - foot - 36 * u };
  for (const share of [0.14, 0.8])
    box(
      easel,
      { x: x + width * share, y: ground - 60 * u, width: 16 * u, height: 60 * u },
      papers.petrol,
    );
  plinth(easel, x + 8 * u, ground, width - 16 * u, 9 * u);
  slab(easel, page, 9 * u, papers.petrol, { height: 6 });
  const bar = 30 * u;
  [papers.rose, papers.mustard, papers.sage].forEach((fill, index) => {
    disc(easel, [x + (17 + index * 15) * u, page.y + bar / 2], 5 * u, fill, { height: 0.5 });
  });
  slab(
    easel,
    { x: x + 66 * u, y: page.y + 7 * u, width: width - 82 * u, height: bar - 14 * u },
    8 * u,
    papers.mist,
    { height: 0.6 },
  );
  line(
    easel,
    [
      [x + 78 * u, page.y + bar / 2],
      [x + width * 0.62, page.y + bar / 2],
    ],
    papers.petrol,
    2 * u,
    0.7,
  );
  const body: Box = {
    x: x + 8 * u,
    y: page.y + bar,
    width: width - 16 * u,
    height: page.height - bar - 8 * u,
  };
  box(easel, body, papers.sheet, { height: 1 });
  armchair(
    easel,
    {
      x: body.x + 10 * u,
      y: body.y + 12 * u,
      width: body.width * 0.46,
      height: body.height - 24 * u,
    },
    u,
  );
  goods(
    easel,
    {
      x: body.x + body.width * 0.54,
      y: body.y + 12 * u,
      width: body.width * 0.42,
      height: body.height - 24 * u,
    },
    u,
  );
  basket(easel, x + width * 0.82, ground, 40 * u);
  pointer(easel, body.x + body.width * 0.44, body.y + body.height * 0.62, 26 * u);
  const sign: Box = { x: x + width * 0.08, y: all.y, width: width * 0.84, height: 34 * u };
  signBoard(easel, sign, { fill: papers.white, border: papers.petrol, seed: 3 });
  return {
    sign: { ...sign, colour: darker(papers.petrol, 0.4) },
    lights: [body],
    door: [x + width / 2, ground],
  };
};

function armchair(easel: Easel, { x, y, width, height }: Box, u: number): void {
  slab(easel, { x, y, width, height }, 6 * u, papers.mist, { height: 0.6 });
  const [w, h] = [width * 0.62, height * 0.5];
  const [left, foot] = [x + width * 0.19, y + height * 0.74];
  for (const share of [0.12, 0.8])
    print(
      easel,
      roundRectangle(left + w * share, foot - 4 * u, w * 0.08, h * 0.2, 1 * u),
      papers.bark,
    );
  slab(
    easel,
    { x: left + w * 0.08, y: foot - h, width: w * 0.84, height: h * 0.8 },
    12 * u,
    papers.rose,
    { height: 1.5 },
  );
  slab(
    easel,
    { x: left + w * 0.12, y: foot - h * 0.42, width: w * 0.76, height: h * 0.3 },
    6 * u,
    papers.blush,
    { height: 1 },
  );
  for (const share of [0, 0.82])
    slab(
      easel,
      { x: left + w * share, y: foot - h * 0.55, width: w * 0.18, height: h * 0.55 },
      6 * u,
      darker(papers.rose, 0.1),
      { height: 1.4 },
    );
  slab(
    easel,
    { x: x + width * 0.28, y: y + height * 0.85, width: width * 0.44, height: 9 * u },
    4 * u,
    papers.plum,
    { height: 0.6 },
  );
}

function goods(easel: Easel, { x, y, width, height }: Box, u: number): void {
  const fills = [papers.butter, papers.sage, papers.blush, papers.mist];
  const [w, h] = [width * 0.46, height * 0.46];
  fills.forEach((fill, index) => {
    const at: Box = {
      x: x + (index % 2) * width * 0.54,
      y: y + Math.floor(index / 2) * height * 0.54,
      width: w,
      height: h,
    };
    slab(easel, at, 4 * u, fill, { height: 1 });
    const [cx, cy] = [at.x + w / 2, at.y + h * 0.44];
    if (index === 0) print(easel, ellipse(cx, cy, w * 0.24, h * 0.24), papers.mustard);
    if (index === 1)
      print(
        easel,
        roundRectangle(cx - w * 0.3, cy - h * 0.12, w * 0.6, h * 0.26, 2 * u),
        papers.moss,
      );
    if (index === 2)
      print(
        easel,
        [
          [cx - w * 0.26, cy + h * 0.2],
          [cx, cy - h * 0.24],
          [cx + w * 0.26, cy + h * 0.2],
        ],
        papers.brick,
      );
    if (index === 3)
      print(
        easel,
        roundRectangle(cx - w * 0.15, cy - h * 0.24, w * 0.3, h * 0.46, 4 * u),
        papers.slate,
      );
    line(
      easel,
      [
        [at.x + w * 0.22, at.y + h * 0.84],
        [at.x + w * 0.74, at.y + h * 0.84],
      ],
      papers.inkSoft,
      1.6 * u,
    );
  });
}

/** The basket, with what was nearly bought. */
function basket(easel: Easel, x: number, ground: number, s: number): void {
  box(
    easel,
    { x: x - s * 0.5, y: ground - s * 1.25, width: s * 0.5, height: s * 0.7 },
    papers.sheet,
    { height: 1 },
  );
  box(
    easel,
    { x: x - s * 0.05, y: ground - s * 1.4, width: s * 0.5, height: s * 0.8 },
    papers.butter,
    { height: 1 },
  );
  line(
    easel,
    [
      [x - s * 0.7, ground - s * 0.85],
      [x - s * 0.35, ground - s * 1.7],
      [x + s * 0.35, ground - s * 1.7],
      [x + s * 0.7, ground - s * 0.85],
    ],
    papers.bark,
    s * 0.09,
  );
  cut(
    easel,
    [
      [x - s * 0.85, ground - s * 0.9],
      [x + s * 0.85, ground - s * 0.9],
      [x + s * 0.62, ground],
      [x - s * 0.62, ground],
    ],
    papers.ochre,
    { height: 3 },
  );
  for (let rung = 1; rung < 4; rung += 1) {
    const y = ground - s * 0.9 + (rung * s * 0.9) / 4;
    line(
      easel,
      [
        [x - s * (0.85 - rung * 0.055), y],
        [x + s * (0.85 - rung * 0.055), y],
      ],
      darker(papers.ochre, 0.4),
      s * 0.04,
      0.6,
    );
  }
  for (let stake = -2; stake <= 2; stake += 1)
    line(
      easel,
      [
        [x + stake * s * 0.3, ground - s * 0.86],
        [x + stake * s * 0.23, ground - s * 0.05],
      ],
      darker(papers.ochre, 0.4),
      s * 0.04,
      0.5,
    );
}

function pointer(easel: Easel, x: number, y: number, s: number): void {
  cut(
    easel,
    [
      [x, y],
      [x + s * 0.72, y + s * 0.7],
      [x + s * 0.42, y + s * 0.72],
      [x + s * 0.6, y + s * 1.1],
      [x + s * 0.44, y + s * 1.18],
      [x + s * 0.26, y + s * 0.8],
      [x, y + s],
    ],
    papers.ink,
    { height: 2, swerve: 0.3 },
  );
}
