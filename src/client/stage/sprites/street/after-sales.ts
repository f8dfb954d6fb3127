import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { arc, type Box, rectangle } from '../paper/outline.ts';
import type { DrawFront } from './front.ts';
import { house } from './house.ts';
import { box, cut, disc, line, slab, stand } from './kit.ts';
import { awning, plinth, signBoard } from './parts.ts';

/** The repairs: a counter with its bell, and on the shelves what came back. */
export const drawAfterSales: DrawFront = (easel, plot) => {
  const { unit: u, ground, seed } = plot;
  const { x, y, width, height } = stand(plot, 280 * u, plot.height > 400 * u ? 392 * u : 306 * u);
  const foot = 204 * u;
  const roofHeight = 54 * u;
  const upstairs = house(
    easel,
    { x, y, width, height },
    {
      wall: lighter(papers.stone, 0.2),
      roof: papers.petrol,
      shutter: papers.rose,
      seed,
      storey: 96 * u,
      roofHeight,
      foot,
      windows: 3,
      chimney: 'right',
    },
  );
  const top = ground - foot;
  box(
    easel,
    { x: x - 4 * u, y: top + 8 * u, width: width + 8 * u, height: foot - 8 * u },
    papers.slate,
    { height: 3 },
  );
  const hatch: Box = { x: x + width * 0.08, y: top + 72 * u, width: width * 0.84, height: 70 * u };
  box(easel, hatch, '#e4cfa2', { height: 0, thick: false });
  shelves(easel, hatch, u);
  box(
    easel,
    { x: x + width * 0.03, y: hatch.y + hatch.height, width: width * 0.94, height: 12 * u },
    papers.bark,
    { height: 4 },
  );
  for (const share of [0.1, 0.38, 0.66])
    box(
      easel,
      {
        x: x + width * share,
        y: hatch.y + hatch.height + 22 * u,
        width: width * 0.24,
        height: 26 * u,
      },
      lighter(papers.slate, 0.18),
      { height: 0.8 },
    );
  bell(easel, x + width * 0.8, hatch.y + hatch.height, 15 * u);
  plinth(easel, x - 6 * u, ground, width + 12 * u, 9 * u);
  const sign: Box = { x: x + width * 0.02, y: top + 12 * u, width: width * 0.96, height: 33 * u };
  signBoard(easel, sign, { fill: papers.butter, border: papers.petrol, seed: seed + 1 });
  awning(
    easel,
    { x: x - 10 * u, y: top + 46 * u, width: width + 20 * u, height: 18 * u },
    { colours: [papers.sheet, papers.slate], stripes: 11, lean: 6 * u, seed: seed + 4 },
  );
  spanner(easel, x + width * 0.5, top - 36 * u, 52 * u);
  return {
    sign: { ...sign, colour: darker(papers.petrol, 0.5) },
    lights: [...upstairs, hatch],
    door: [x + width / 2, ground],
  };
};

/** A lamp that no longer stands straight, a clock that stopped, parcels with their labels. */
function shelves(easel: Easel, { x, y, width, height }: Box, u: number): void {
  const foot = y + height;
  const parcel = (at: number, w: number, h: number, fill: string) => {
    box(easel, { x: x + at, y: foot - h, width: w, height: h }, fill, { height: 1.4 });
    line(
      easel,
      [
        [x + at + w / 2, foot - h],
        [x + at + w / 2, foot],
      ],
      darker(fill, 0.4),
      2 * u,
      0.7,
    );
    box(
      easel,
      { x: x + at + w * 0.56, y: foot - h * 0.66, width: w * 0.34, height: h * 0.36 },
      papers.sheet,
      { height: 0.6 },
    );
  };
  parcel(width * 0.05, 46 * u, 34 * u, papers.kraft);
  parcel(width * 0.1, 36 * u, 58 * u, papers.ochre);
  parcel(width * 0.8, 38 * u, 28 * u, papers.kraft);
  const lamp = x + width * 0.42;
  line(
    easel,
    [
      [lamp, foot],
      [lamp, foot - 22 * u],
      [lamp + 14 * u, foot - 42 * u],
    ],
    papers.ink,
    3 * u,
  );
  cut(
    easel,
    [
      [lamp + 4 * u, foot - 44 * u],
      [lamp + 18 * u, foot - 60 * u],
      [lamp + 38 * u, foot - 38 * u],
      [lamp + 20 * u, foot - 32 * u],
    ],
    papers.brick,
    { height: 1.6 },
  );
  const clock = [x + width * 0.66, foot - 24 * u] as const;
  disc(easel, clock, 21 * u, papers.plum, { height: 2 });
  disc(easel, clock, 16 * u, papers.white, { height: 0.4 });
  line(
    easel,
    [
      [clock[0], clock[1] - 11 * u],
      [clock[0], clock[1]],
      [clock[0] + 8 * u, clock[1] + 5 * u],
    ],
    papers.ink,
    2 * u,
  );
}

function bell(easel: Easel, x: number, foot: number, s: number): void {
  slab(
    easel,
    { x: x - s, y: foot - s * 0.3, width: s * 2, height: s * 0.34 },
    s * 0.1,
    papers.ink,
    { height: 1 },
  );
  cut(easel, arc(x, foot - s * 0.28, s * 0.86, s * 0.86, 0.5, 1), papers.mustard, { height: 1.6 });
  disc(easel, [x, foot - s * 1.2], s * 0.16, papers.mustard, { height: 0.8 });
}

/** The sign of the trade, cut from grey board. */
function spanner(easel: Easel, x: number, y: number, s: number): void {
  const { ctx } = easel;
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(-0.6);
  disc(easel, [0, 0], s * 0.62, papers.butter, { height: 3 });
  cut(easel, rectangle(-s * 0.09, -s * 0.28, s * 0.18, s * 0.66), papers.petrol, { height: 1.5 });
  cut(
    easel,
    [
      [-s * 0.24, -s * 0.5],
      [-s * 0.1, -s * 0.5],
      [-s * 0.1, -s * 0.3],
      [s * 0.1, -s * 0.3],
      [s * 0.1, -s * 0.5],
      [s * 0.24, -s * 0.5],
      [s * 0.24, -s * 0.26],
      [s * 0.1, -s * 0.14],
      [-s * 0.1, -s * 0.14],
      [-s * 0.24, -s * 0.26],
    ],
    papers.petrol,
    { height: 1.5 },
  );
  disc(easel, [0, s * 0.38], s * 0.14, papers.petrol, { height: 1 });
  disc(easel, [0, s * 0.38], s * 0.055, papers.butter, { height: 0 });
  ctx.restore();
}
