import { darker, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { scribble } from '../paper/ink.ts';
import { arc, type Box, ellipse, type Outline, roundRectangle } from '../paper/outline.ts';
import { chance } from '../paper/random.ts';
import { inside } from '../paper/sheet.ts';
import type { DrawFront } from './front.ts';
import { box, cut, disc, line, print, stand } from './kit.ts';
import { plinth, signBoard } from './parts.ts';

const PAPERS = [papers.blush, papers.sheet, papers.butter, papers.mist, papers.rose, papers.cream];

/** Where people talk: a column as on the boulevards and a hoarding, covered with what was said. */
export const drawSocial: DrawFront = (easel, plot) => {
  const { unit: u, ground } = plot;
  const { x, y, width, height } = stand(plot, 300 * u, 330 * u);
  const wall: Box = {
    x: x + width * 0.3,
    y: y + height * 0.34,
    width: width * 0.7,
    height: height * 0.62,
  };
  for (const share of [0.06, 0.9])
    box(
      easel,
      {
        x: wall.x + wall.width * share,
        y: wall.y + 10 * u,
        width: 9 * u,
        height: ground - wall.y - 10 * u,
      },
      papers.bark,
    );
  box(easel, wall, papers.slate, { height: 5 });
  for (let index = 0; index < 9; index += 1) {
    const [column, row] = [index % 3, Math.floor(index / 3)];
    scrap(
      easel,
      wall.x + wall.width * (0.24 + column * 0.29) + chance(3, index) * 8 * u,
      wall.y + wall.height * (0.19 + row * 0.31) + chance(4, index) * 8 * u,
      wall.width * 0.27,
      index,
    );
  }
  const column: Box = { x, y: y + height * 0.22, width: width * 0.4, height: height * 0.78 };
  plinth(easel, column.x - 8 * u, ground, column.width + 16 * u, 12 * u);
  const shaft = box(easel, { ...column, height: column.height - 8 * u }, papers.kiosk, {
    height: 6,
  });
  inside(easel, shaft, () => {
    for (let index = 0; index < 8; index += 1)
      scrap(
        easel,
        column.x + column.width * (index % 2 === 0 ? 0.3 : 0.76),
        column.y + 66 * u + Math.floor(index / 2) * 50 * u + (index % 2) * 20 * u,
        column.width * 0.5,
        index + 20,
      );
    const shade = easel.ctx.createLinearGradient(column.x, 0, column.x + column.width, 0);
    shade.addColorStop(0, 'rgba(255, 253, 244, 0.12)');
    shade.addColorStop(0.5, 'rgba(36, 31, 26, 0)');
    shade.addColorStop(1, 'rgba(36, 31, 26, 0.36)');
    easel.ctx.fillStyle = shade;
    easel.ctx.fillRect(column.x, column.y, column.width, column.height);
  });
  cap(easel, column, u);
  const sign: Box = { x: x - 2 * u, y: column.y + 8 * u, width: width * 0.86, height: 34 * u };
  signBoard(easel, sign, { fill: papers.white, border: papers.kiosk, seed: 4 });
  return {
    sign: { ...sign, colour: darker(papers.kiosk, 0.3) },
    lights: [],
    door: [x + width * 0.55, ground],
  };
};

function cap(easel: Easel, { x, y, width }: Box, u: number): void {
  const middle = x + width / 2;
  box(
    easel,
    { x: x - 12 * u, y: y - 6 * u, width: width + 24 * u, height: 12 * u },
    darker(papers.kiosk, 0.3),
    { height: 3 },
  );
  cut(easel, [...arc(middle, y - 6 * u, width * 0.52, 56 * u, 0.5, 1)], papers.kiosk, {
    height: 3,
  });
  for (let scale = 0; scale < 5; scale += 1)
    line(
      easel,
      [
        [middle, y - 60 * u],
        [x + width * (0.06 + scale * 0.22), y - 8 * u],
      ],
      darker(papers.kiosk, 0.4),
      1.4 * u,
      0.6,
    );
  cut(
    easel,
    [
      [middle - 5 * u, y - 58 * u],
      [middle, y - 84 * u],
      [middle + 5 * u, y - 58 * u],
    ],
    papers.mustard,
    { height: 1 },
  );
}

/** A speech bubble torn from its page: a heart, an at sign or a few words on it. */
function scrap(easel: Easel, x: number, y: number, s: number, seed: number): void {
  const { ctx } = easel;
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate((chance(seed, 1) - 0.5) * 0.3);
  const h = s * 0.62;
  cut(
    easel,
    [
      [-s * 0.2, h * 0.36],
      [-s * 0.3, h * 0.86],
      [s * 0.04, h * 0.4],
    ],
    PAPERS[seed % PAPERS.length] ?? papers.sheet,
    { height: 0.6 },
  );
  cut(
    easel,
    roundRectangle(-s / 2, -h / 2, s, h, s * 0.14),
    PAPERS[seed % PAPERS.length] ?? papers.sheet,
    { seed, height: 1.6 },
  );
  const kind = seed % 3;
  if (kind === 0) {
    print(easel, heart(0, 0, s * 0.2), papers.plum);
  } else if (kind === 1) {
    line(easel, ring(s * 0.1), papers.ink, s * 0.035);
    line(easel, [...arc(0, 0, s * 0.2, s * 0.2, 0.15, 1)], papers.ink, s * 0.035);
  } else
    scribble(easel, [-s * 0.34, -h * 0.16], s * 0.66, {
      colour: papers.ink,
      width: s * 0.04,
      lines: 3,
      leading: h * 0.22,
      seed,
    });
  disc(easel, [0, -h * 0.42], s * 0.045, papers.brick, { height: 0.5 });
  ctx.restore();
}

const ring = (r: number): Outline => [...ellipse(0, 0, r), [r, 0]];

const heart = (x: number, y: number, s: number): Outline => [
  ...arc(x - s * 0.5, y - s * 0.2, s * 0.52, s * 0.5, 0.42, 1),
  ...arc(x + s * 0.5, y - s * 0.2, s * 0.52, s * 0.5, 0.5, 1.08),
  [x, y + s],
];
