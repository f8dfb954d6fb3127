import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { arc, type Box, rectangle, roundRectangle } from '../paper/outline.ts';
import { inside } from '../paper/sheet.ts';
import type { DrawFront } from './front.ts';
import { box, cut, disc, line, print, slab, stand, waves } from './kit.ts';
import { plinth, signBoard } from './parts.ts';

/** A house cut open like a doll’s: every lamp, the radiator and the thermostat can be seen from the street. */
export const drawHomeDevice: DrawFront = (easel, plot) => {
  const { unit: u, ground } = plot;
  const { x, y, width, height } = stand(plot, 290 * u, plot.height > 420 * u ? 400 * u : 306 * u);
  const roof = height * 0.27;
  const eaves = y + roof;
  box(
    easel,
    { x: x + width * 0.72, y: y + 2 * u, width: 26 * u, height: roof * 0.8 },
    papers.brick,
    { height: 2 },
  );
  waves(easel, [x + width * 0.72 + 13 * u, y - 2 * u], 30 * u, {
    colour: papers.petrol,
    width: 3 * u,
    turns: -0.25,
  });
  box(easel, { x, y: eaves - 4 * u, width, height: ground - eaves + 4 * u }, papers.cream, {
    height: 6,
  });
  const gable = cut(
    easel,
    [
      [x + width / 2, y],
      [x + width + 16 * u, eaves],
      [x - 16 * u, eaves],
    ],
    papers.ochre,
    { height: 4 },
  );
  inside(easel, gable, () => {
    for (let row = 1; row < 6; row += 1)
      line(
        easel,
        [
          [x - 20 * u, y + (roof * row) / 6],
          [x + width + 20 * u, y + (roof * row) / 6],
        ],
        darker(papers.ochre, 0.35),
        1.2 * u,
        0.5,
      );
  });
  const attic: Box = {
    x: x + width / 2 - 19 * u,
    y: eaves - roof * 0.42,
    width: 38 * u,
    height: roof * 0.34,
  };
  cut(
    easel,
    [
      ...arc(
        attic.x + attic.width / 2,
        attic.y + attic.height,
        attic.width / 2,
        attic.height,
        0.5,
        1,
      ),
    ],
    '#f4d58c',
    { height: 0.6 },
  );

  const signHeight = 34 * u;
  const floors = ground - eaves - signHeight - 14 * u;
  const [storey, gap] = [floors / 2 - 8 * u, 8 * u];
  const room = (column: number, row: number, share: number, from: number): Box => ({
    x: x + 12 * u + (width - 24 * u) * from,
    y: eaves + 8 * u + row * (storey + gap) + (row === 1 ? signHeight : 0),
    width: (width - 24 * u) * share - (column === 0 ? gap : 0),
    height: storey,
  });
  const bedroom = room(0, 0, 0.52, 0);
  const study = room(1, 0, 0.48, 0.52);
  const living = room(0, 1, 0.62, 0);
  const hall = room(1, 1, 0.38, 0.62);
  wallpaper(easel, bedroom, '#c8bccb', u);
  wallpaper(easel, study, '#efd9a6', u);
  wallpaper(easel, living, '#f2cf94', u);
  wallpaper(easel, hall, '#b9c6bd', u);
  bed(easel, bedroom, u);
  thermostat(
    easel,
    study.x + study.width / 2,
    study.y + study.height / 2,
    Math.min(study.width, study.height) * 0.4,
  );
  radiator(easel, living, u);
  lamp(
    easel,
    living.x + living.width * 0.78,
    living.y + living.height,
    Math.min(78 * u, living.height * 0.86),
  );
  box(
    easel,
    {
      x: hall.x + hall.width * 0.2,
      y: hall.y + hall.height * 0.12,
      width: hall.width * 0.6,
      height: ground - hall.y - hall.height * 0.12 - 4 * u,
    },
    papers.petrol,
    { height: 1.6 },
  );
  disc(easel, [hall.x + hall.width * 0.7, hall.y + hall.height * 0.62], 3 * u, papers.mustard);
  plinth(easel, x - 6 * u, ground, width + 12 * u, 9 * u);
  const sign: Box = {
    x: x + width * 0.02,
    y: living.y - signHeight - 2 * u,
    width: width * 0.96,
    height: signHeight,
  };
  signBoard(easel, sign, { fill: papers.sheet, border: papers.ochre, seed: 9 });
  return {
    sign: { ...sign, colour: darker(papers.bark, 0.3) },
    lights: [living, study, attic],
    door: [hall.x + hall.width / 2, ground],
  };
};

function wallpaper(easel: Easel, at: Box, fill: string, u: number): void {
  const wall = cut(easel, rectangle(at.x, at.y, at.width, at.height), fill, {
    height: 0,
    thick: false,
    swerve: 0.3,
  });
  inside(easel, wall, () => {
    for (let stripe = at.x; stripe < at.x + at.width; stripe += 13 * u) {
      easel.ctx.fillStyle = 'rgba(255, 253, 244, 0.22)';
      easel.ctx.fillRect(stripe, at.y, 4 * u, at.height);
    }
    easel.ctx.fillStyle = 'rgba(60, 42, 24, 0.3)';
    easel.ctx.fillRect(at.x, at.y, at.width, 4 * u);
    easel.ctx.fillRect(at.x, at.y, 3 * u, at.height);
    easel.ctx.fillStyle = papers.bark;
    easel.ctx.fillRect(at.x, at.y + at.height - 4 * u, at.width, 4 * u);
  });
}

function bed(easel: Easel, { x, y, width, height }: Box, u: number): void {
  const foot = y + height - 4 * u;
  slab(
    easel,
    { x: x + width * 0.1, y: foot - height * 0.5, width: width * 0.1, height: height * 0.5 },
    3 * u,
    papers.bark,
    { height: 1 },
  );
  slab(
    easel,
    { x: x + width * 0.16, y: foot - height * 0.3, width: width * 0.72, height: height * 0.24 },
    5 * u,
    papers.rose,
    { height: 1.6 },
  );
  slab(
    easel,
    { x: x + width * 0.17, y: foot - height * 0.4, width: width * 0.24, height: height * 0.16 },
    5 * u,
    papers.white,
    { height: 1 },
  );
  box(
    easel,
    { x: x + width * 0.3, y: y + height * 0.1, width: width * 0.3, height: height * 0.3 },
    papers.petrol,
    { height: 0.6 },
  );
  disc(easel, [x + width * 0.5, y + height * 0.22], height * 0.06, papers.butter, { height: 0 });
}

/** The dial that knows who is in. */
function thermostat(easel: Easel, x: number, y: number, r: number): void {
  disc(easel, [x, y], r, papers.ink, { height: 3 });
  disc(easel, [x, y], r * 0.84, papers.white, { height: 0.8 });
  for (let tick = 0; tick < 13; tick += 1) {
    const angle = (0.375 + (tick / 12) * 0.75) * Math.PI * 2;
    const lit = tick < 8;
    line(
      easel,
      [
        [x + Math.cos(angle) * r * 0.6, y + Math.sin(angle) * r * 0.6],
        [x + Math.cos(angle) * r * 0.74, y + Math.sin(angle) * r * 0.74],
      ],
      lit ? papers.brick : papers.line,
      r * 0.07,
    );
  }
  const { ctx } = easel;
  ctx.save();
  ctx.fillStyle = papers.ink;
  ctx.font = `700 ${r * 0.56}px 'Bricolage Grotesque Variable', sans-serif`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText('19°', x + r * 0.05, y + r * 0.04);
  ctx.restore();
}

function radiator(easel: Easel, { x, y, width, height }: Box, u: number): void {
  const foot = y + height - 7 * u;
  for (let rib = 0; rib < 6; rib += 1)
    print(
      easel,
      roundRectangle(
        x + width * 0.08 + rib * 9 * u,
        foot - height * 0.34,
        7.4 * u,
        height * 0.32,
        3 * u,
      ),
      papers.white,
    );
  slab(
    easel,
    { x: x + width * 0.44, y: foot - height * 0.32, width: width * 0.26, height: height * 0.28 },
    6 * u,
    papers.moss,
    { height: 1.4 },
  );
  slab(
    easel,
    { x: x + width * 0.41, y: foot - height * 0.22, width: width * 0.32, height: height * 0.2 },
    6 * u,
    lighter(papers.moss, 0.2),
    { height: 1.2 },
  );
}

function lamp(easel: Easel, x: number, foot: number, s: number): void {
  line(
    easel,
    [
      [x, foot - 4],
      [x, foot - s * 0.8],
    ],
    papers.ink,
    s * 0.035,
  );
  cut(
    easel,
    [
      [x - s * 0.14, foot - s],
      [x + s * 0.14, foot - s],
      [x + s * 0.26, foot - s * 0.7],
      [x - s * 0.26, foot - s * 0.7],
    ],
    '#ffe3a1',
    { height: 1.6 },
  );
  print(easel, roundRectangle(x - s * 0.14, foot - 8, s * 0.28, 4, 1), papers.ink);
}
