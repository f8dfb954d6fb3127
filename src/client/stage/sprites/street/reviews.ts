import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { scribble } from '../paper/ink.ts';
import { type Box, curve, rectangle } from '../paper/outline.ts';
import { chance } from '../paper/random.ts';
import type { DrawFront } from './front.ts';
import { box, cut, disc, stand, star } from './kit.ts';
import { plinth, signBoard } from './parts.ts';

/** The board of opinions: five stars over it, some of them out, and cards that anybody may pin. */
export const drawReviews: DrawFront = (easel, plot) => {
  const { unit: u, ground } = plot;
  const { x, y, width, height } = stand(plot, 286 * u, 306 * u);
  const wood = papers.ochre;
  for (const side of [0.03, 0.91])
    box(
      easel,
      { x: x + width * side, y: y + height * 0.3, width: width * 0.06, height: height * 0.7 },
      wood,
      { height: 3 },
    );
  plinth(easel, x, ground, width, 9 * u);
  const crown = y + height * 0.3;
  const peak = curve(
    [x - 10 * u, crown],
    [x + width / 2, y - height * 0.24],
    [x + width + 10 * u, crown],
    18,
  );
  cut(
    easel,
    [...peak, [x + width + 10 * u, crown + 16 * u], [x - 10 * u, crown + 16 * u]],
    papers.brick,
    { height: 5 },
  );
  for (let index = 0; index < 5; index += 1) {
    const share = 0.16 + index * 0.17;
    const lift = Math.sin(share * Math.PI);
    const at = [x + width * share, crown - lift * height * 0.155 + 8 * u] as const;
    cut(easel, star(at[0], at[1], 22 * u), index < 4 ? papers.butter : darker(papers.brick, 0.25), {
      height: index < 4 ? 2.4 : 0.6,
      swerve: 0.4,
    });
  }
  const board: Box = {
    x: x + width * 0.1,
    y: crown + 52 * u,
    width: width * 0.8,
    height: ground - crown - 88 * u,
  };
  box(
    easel,
    {
      x: board.x - 7 * u,
      y: board.y - 7 * u,
      width: board.width + 14 * u,
      height: board.height + 14 * u,
    },
    wood,
    { height: 3 },
  );
  box(easel, board, lighter(papers.kraft, 0.15), { height: 0, thick: false });
  const columns = 3;
  for (let index = 0; index < 6; index += 1) {
    const w = board.width * 0.27;
    card(
      easel,
      {
        x: board.x + board.width * 0.05 + (index % columns) * board.width * 0.32,
        y:
          board.y +
          board.height * (0.07 + Math.floor(index / columns) * 0.47) +
          chance(7, index) * 5 * u,
        width: w,
        height: board.height * 0.4,
      },
      index,
    );
  }
  const sign: Box = { x: x + width * 0.02, y: crown + 12 * u, width: width * 0.96, height: 33 * u };
  signBoard(easel, sign, { fill: papers.sheet, border: papers.brick, seed: 6 });
  return {
    sign: { ...sign, colour: darker(papers.brick, 0.55) },
    lights: [],
    door: [x + width / 2, ground],
  };
};

function card(easel: Easel, { x, y, width, height }: Box, seed: number): void {
  const { ctx } = easel;
  ctx.save();
  ctx.translate(x + width / 2, y + height / 2);
  ctx.rotate((chance(seed, 2) - 0.5) * 0.16);
  cut(
    easel,
    rectangle(-width / 2, -height / 2, width, height),
    [papers.sheet, papers.butter, papers.mist][seed % 3] ?? papers.sheet,
    { seed, height: 1.6 },
  );
  const full = 1 + ((seed * 2 + 1) % 5);
  for (let mark = 0; mark < 5; mark += 1)
    cut(
      easel,
      star((mark - 2) * width * 0.17, -height * 0.2, width * 0.08),
      mark < full ? papers.ochre : papers.line,
      { height: 0, thick: false, swerve: 0 },
    );
  scribble(easel, [-width * 0.38, height * 0.06], width * 0.76, {
    colour: papers.inkSoft,
    width: Math.max(0.8, width * 0.028),
    lines: 3,
    leading: height * 0.14,
    seed,
  });
  disc(easel, [0, -height * 0.42], width * 0.05, papers.plum, { height: 0.8 });
  ctx.restore();
}
