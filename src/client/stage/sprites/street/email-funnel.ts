import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { type Box, ellipse, rectangle } from '../paper/outline.ts';
import { inside } from '../paper/sheet.ts';
import type { DrawFront } from './front.ts';
import { box, cut, disc, line, stand } from './kit.ts';
import { plinth, signBoard } from './parts.ts';

/** The e-mails: thrown in by the handful above, they come out one by one below. */
export const drawEmailFunnel: DrawFront = (easel, plot) => {
  const { unit: u, ground } = plot;
  const { x, y, width, height } = stand(plot, 268 * u, 318 * u);
  const middle = x + width / 2;
  const wood = papers.bark;
  for (const side of [0.06, 0.88])
    box(
      easel,
      { x: x + width * side, y: y + height * 0.3, width: width * 0.06, height: height * 0.7 },
      wood,
      { height: 3 },
    );
  line(
    easel,
    [
      [x + width * 0.1, ground - 8 * u],
      [x + width * 0.9, y + height * 0.62],
    ],
    darker(wood, 0.2),
    5 * u,
  );
  line(
    easel,
    [
      [x + width * 0.9, ground - 8 * u],
      [x + width * 0.1, y + height * 0.62],
    ],
    darker(wood, 0.2),
    5 * u,
  );
  plinth(easel, x, ground, width, 9 * u);
  const top = y + height * 0.24;
  const rim = width * 0.46;
  const waist = y + height * 0.58;
  (
    [
      [-0.3, -0.5, -0.3],
      [0.24, -0.62, 0.25],
      [-0.02, -0.86, -0.1],
      [0.42, -0.28, 0.4],
      [-0.5, -0.2, 0.2],
    ] as const
  ).forEach(([dx, dy, turn], index) => {
    envelope(easel, middle + dx * rim, top + dy * 62 * u, 44 * u, turn, index);
  });
  cut(easel, ellipse(middle, top, rim, 17 * u), darker(papers.mustard, 0.35), { height: 1 });
  const cone = cut(
    easel,
    [
      [middle - rim, top],
      [middle + rim, top],
      [middle + 26 * u, waist],
      [middle + 22 * u, waist + 52 * u],
      [middle - 22 * u, waist + 52 * u],
      [middle - 26 * u, waist],
    ],
    papers.mustard,
    { height: 6 },
  );
  inside(easel, cone, () => {
    [0.3, 0.6, 0.86].forEach((share, index) => {
      const at = top + (waist - top) * share;
      cut(
        easel,
        rectangle(middle - rim, at, rim * 2, 9 * u),
        [papers.butter, papers.ochre, papers.brick][index] ?? papers.ochre,
        { height: 0.8 },
      );
    });
    easel.ctx.fillStyle = 'rgba(60, 42, 24, 0.16)';
    easel.ctx.fillRect(middle + rim * 0.2, top, rim, height);
  });
  line(
    easel,
    [
      [middle - rim, top],
      [middle + rim, top],
    ],
    lighter(papers.mustard, 0.5),
    3 * u,
  );
  bag(easel, { x: middle - 44 * u, y: ground - 62 * u, width: 88 * u, height: 54 * u }, u);
  envelope(easel, middle, waist + 66 * u, 34 * u, 0.12, 9);
  const sign: Box = {
    x: x + width * 0.02,
    y: y + height * 0.385,
    width: width * 0.96,
    height: 33 * u,
  };
  for (const side of [0.1, 0.9])
    disc(easel, [x + width * side, sign.y - 3 * u], 4 * u, papers.ink, { height: 1 });
  signBoard(easel, sign, { fill: papers.sheet, border: papers.ochre, seed: 8 });
  return { sign: { ...sign, colour: papers.ink }, lights: [], door: [middle, ground] };
};

function envelope(easel: Easel, x: number, y: number, s: number, turn: number, seed: number): void {
  const { ctx } = easel;
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(turn);
  cut(
    easel,
    rectangle(-s / 2, -s * 0.34, s, s * 0.68),
    seed % 2 === 0 ? papers.sheet : papers.cream,
    { seed, height: 2 },
  );
  line(
    easel,
    [
      [-s / 2, -s * 0.32],
      [0, s * 0.06],
      [s / 2, -s * 0.32],
    ],
    papers.line,
    s * 0.05,
  );
  ctx.restore();
}

function bag(easel: Easel, { x, y, width, height }: Box, u: number): void {
  cut(
    easel,
    [
      [x + width * 0.06, y],
      [x + width * 0.94, y],
      [x + width, y + height * 0.7],
      [x + width * 0.86, y + height],
      [x + width * 0.14, y + height],
      [x, y + height * 0.7],
    ],
    papers.kraft,
    { height: 4 },
  );
  line(
    easel,
    [
      [x + width * 0.08, y + 8 * u],
      [x + width * 0.92, y + 8 * u],
    ],
    darker(papers.kraft, 0.4),
    3 * u,
  );
  line(
    easel,
    [
      [x + width * 0.3, y + height * 0.3],
      [x + width * 0.26, y + height * 0.9],
    ],
    darker(papers.kraft, 0.3),
    2 * u,
    0.6,
  );
  line(
    easel,
    [
      [x + width * 0.68, y + height * 0.3],
      [x + width * 0.74, y + height * 0.9],
    ],
    darker(papers.kraft, 0.3),
    2 * u,
    0.6,
  );
}
