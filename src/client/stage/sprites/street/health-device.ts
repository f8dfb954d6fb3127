import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { arc, type Box, type Outline, roundRectangle } from '../paper/outline.ts';
import type { DrawFront } from './front.ts';
import { house } from './house.ts';
import { box, cut, disc, line, print, slab, stand } from './kit.ts';
import { plinth, signBoard } from './parts.ts';
import { glass } from './windows.ts';

/** A corner of health, like a chemist’s: a cross that hangs out, a pair of scales, and a watch as tall as a person. */
export const drawHealthDevice: DrawFront = (easel, plot) => {
  const { unit: u, ground, seed } = plot;
  const { x, y, width, height } = stand(plot, 296 * u, plot.height > 420 * u ? 410 * u : 304 * u);
  const foot = 212 * u;
  const roofHeight = 52 * u;
  const upstairs = house(
    easel,
    { x, y, width, height },
    {
      wall: papers.mist,
      roof: papers.kiosk,
      shutter: papers.white,
      seed,
      storey: 98 * u,
      roofHeight,
      foot,
      windows: 3,
      flowers: true,
    },
  );
  const top = ground - foot;
  box(
    easel,
    { x: x - 4 * u, y: top + 8 * u, width: width + 8 * u, height: foot - 8 * u },
    lighter(papers.kiosk, 0.12),
    { height: 3 },
  );
  const shop: Box = { x: x + width * 0.06, y: top + 58 * u, width: width * 0.62, height: 112 * u };
  glass(easel, shop, { frame: papers.white, seed, columns: 1, rows: 1, bar: 2, pane: '#dfe8df' });
  watch(
    easel,
    { x: shop.x + shop.width * 0.54, y: shop.y + 8 * u, width: 62 * u, height: 100 * u },
    u,
  );
  scales(easel, shop.x + shop.width * 0.27, shop.y + shop.height, 70 * u);
  box(
    easel,
    { x: shop.x - 4 * u, y: ground - 38 * u, width: shop.width + 8 * u, height: 30 * u },
    papers.kiosk,
    { height: 1 },
  );
  const door: Box = {
    x: x + width * 0.74,
    y: top + 62 * u,
    width: width * 0.2,
    height: foot - 70 * u,
  };
  box(
    easel,
    {
      x: door.x - 4 * u,
      y: door.y - 4 * u,
      width: door.width + 8 * u,
      height: door.height + 6 * u,
    },
    darker(papers.kiosk, 0.3),
    { height: 1 },
  );
  glass(
    easel,
    { ...door, height: door.height * 0.66 },
    { frame: papers.kiosk, seed: seed + 2, columns: 1, rows: 2, bar: 2, pane: '#c3d3ca' },
  );
  plinth(easel, x - 6 * u, ground, width + 12 * u, 9 * u);
  const sign: Box = { x: x + width * 0.02, y: top + 14 * u, width: width * 0.96, height: 34 * u };
  signBoard(easel, sign, { fill: papers.white, border: papers.kiosk, seed: seed + 3 });
  line(
    easel,
    [
      [x + width - 4 * u, top - 30 * u],
      [x + width + 14 * u, top - 30 * u],
    ],
    papers.ink,
    3 * u,
  );
  cross(easel, x + width * 0.9, top - 30 * u, 34 * u);
  return {
    sign: { ...sign, colour: darker(papers.kiosk, 0.45) },
    lights: [
      ...upstairs,
      shop,
      { x: x + width * 0.9 - 34 * u, y: top - 64 * u, width: 68 * u, height: 68 * u },
    ],
    door: [door.x + door.width / 2, ground],
  };
};

function cross(easel: Easel, x: number, y: number, s: number): void {
  const arm = (reach: number): Outline => {
    const [a, b] = [reach * 0.34, reach];
    return [
      [x - a, y - b],
      [x + a, y - b],
      [x + a, y - a],
      [x + b, y - a],
      [x + b, y + a],
      [x + a, y + a],
      [x + a, y + b],
      [x - a, y + b],
      [x - a, y + a],
      [x - b, y + a],
      [x - b, y - a],
      [x - a, y - a],
    ];
  };
  cut(easel, arm(s), papers.kiosk, { height: 4 });
  cut(easel, arm(s * 0.78), '#8fc79b', { height: 0.6 });
  cut(easel, arm(s * 0.5), papers.sheet, { height: 0.6 });
}

function watch(easel: Easel, { x, y, width, height }: Box, u: number): void {
  const middle = x + width / 2;
  slab(easel, { x: x + width * 0.2, y, width: width * 0.6, height }, 8 * u, papers.petrol, {
    height: 2,
  });
  slab(easel, { x, y: y + height * 0.22, width, height: height * 0.56 }, 14 * u, papers.ink, {
    height: 3,
  });
  slab(
    easel,
    {
      x: x + 5 * u,
      y: y + height * 0.22 + 5 * u,
      width: width - 10 * u,
      height: height * 0.56 - 10 * u,
    },
    9 * u,
    '#22323a',
    { height: 0, thick: false },
  );
  const at = y + height * 0.53;
  line(
    easel,
    [
      [x + 9 * u, at],
      [middle - 13 * u, at],
      [middle - 7 * u, at - 13 * u],
      [middle + 1 * u, at + 12 * u],
      [middle + 7 * u, at - 5 * u],
      [middle + 11 * u, at],
      [x + width - 9 * u, at],
    ],
    '#ffb59a',
    2.6 * u,
  );
  print(
    easel,
    [
      ...arc(middle - 4 * u, at - 21 * u, 4.6 * u, 4.6 * u, 0.42, 1),
      ...arc(middle + 4 * u, at - 21 * u, 4.6 * u, 4.6 * u, 0.5, 1.08),
      [middle, at - 12 * u],
    ],
    '#ffb59a',
  );
}

function scales(easel: Easel, x: number, foot: number, s: number): void {
  cut(
    easel,
    [
      [x - s * 0.62, foot],
      [x - s * 0.52, foot - s * 0.2],
      [x + s * 0.52, foot - s * 0.2],
      [x + s * 0.62, foot],
    ],
    papers.slate,
    { height: 2 },
  );
  box(
    easel,
    { x: x - s * 0.06, y: foot - s * 0.94, width: s * 0.12, height: s * 0.76 },
    papers.white,
    { height: 1.5 },
  );
  disc(easel, [x, foot - s * 1.06], s * 0.38, papers.plum, { height: 2.4 });
  disc(easel, [x, foot - s * 1.06], s * 0.29, papers.white, { height: 0.5 });
  for (let tick = 0; tick < 9; tick += 1) {
    const angle = (0.58 + tick * 0.1) * Math.PI * 2;
    line(
      easel,
      [
        [x + Math.cos(angle) * s * 0.22, foot - s * 1.06 + Math.sin(angle) * s * 0.22],
        [x + Math.cos(angle) * s * 0.27, foot - s * 1.06 + Math.sin(angle) * s * 0.27],
      ],
      papers.ink,
      s * 0.022,
    );
  }
  line(
    easel,
    [
      [x, foot - s * 1.06],
      [x + s * 0.14, foot - s * 1.22],
    ],
    papers.plum,
    s * 0.04,
  );
  print(easel, roundRectangle(x - s * 0.4, foot - s * 0.16, s * 0.8, s * 0.05, 1), papers.ink);
}
