import { warbler } from '../marks/warbler.ts';
import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import { type Box, ellipse, rectangle, roundRectangle } from '../paper/outline.ts';
import { inside, lay } from '../paper/sheet.ts';
import type { DrawFront } from './front.ts';
import { house } from './house.ts';
import { plinth, signBoard } from './parts.ts';

/** A letterbox as tall as a house's ground floor, an envelope halfway in its mouth. */
export const drawLetterbox: DrawFront = (easel, plot) => {
  const { unit: u, ground, seed } = plot;
  const width = Math.min(plot.width * 0.8, 280 * u);
  const x = plot.x + (plot.width - width) * 0.5;
  const roofHeight = 56 * u;
  const storey = 98 * u;
  const foot = 176 * u;
  const storeys = Math.max(0, Math.floor((plot.height * 0.84 - foot - roofHeight) / storey));
  const height = foot + storeys * storey + roofHeight;
  const lights = house(
    easel,
    { x, y: ground - height, width, height },
    {
      wall: '#dfd9c6',
      roof: papers.petrol,
      shutter: papers.moss,
      seed,
      storey,
      roofHeight,
      foot,
      windows: 3,
      chimney: 'right',
      flowers: true,
    },
  );
  courses(easel, { x, y: ground - foot, width, height: foot }, u);
  lantern(easel, x + width * 0.12, ground - 120 * u, u);
  lantern(easel, x + width * 0.88, ground - 120 * u, u);

  const body: Box = {
    x: x + width / 2 - 74 * u,
    y: ground - 204 * u,
    width: 148 * u,
    height: 192 * u,
  };
  plinth(easel, body.x - 12 * u, ground, body.width + 24 * u, 15 * u);
  const shell = roundRectangle(body.x, body.y, body.width, body.height, 40 * u, 5 * u);
  lay(easel, shell, { fill: papers.mustard, seed: seed + 4, height: 8 });
  lay(easel, roundRectangle(body.x - 9 * u, body.y - 3 * u, body.width + 18 * u, 26 * u, 13 * u), {
    fill: lighter(papers.mustard, 0.2),
    seed: seed + 5,
    height: 3,
  });
  lay(
    easel,
    roundRectangle(body.x + 12 * u, body.y + 108 * u, body.width - 24 * u, 76 * u, 4 * u),
    {
      fill: darker(papers.mustard, 0.1),
      seed: seed + 6,
      height: 1.2,
    },
  );
  warbler(easel, body.x + body.width / 2, body.y + 148 * u, 54 * u, papers.aubergine, papers.rose);
  lay(easel, ellipse(body.x + body.width - 24 * u, body.y + 120 * u, 4 * u), {
    fill: papers.bark,
    seed: 3,
    height: 0.6,
  });
  mouth(
    easel,
    { x: body.x + 18 * u, y: body.y + 38 * u, width: body.width - 36 * u, height: 15 * u },
    u,
  );

  const sign: Box = {
    x: body.x - 4 * u,
    y: body.y + 66 * u,
    width: body.width + 8 * u,
    height: 32 * u,
  };
  signBoard(easel, sign, { fill: papers.sheet, border: papers.ochre, seed: seed + 9 });
  return {
    sign: { ...sign, colour: papers.ink },
    lights: [
      ...lights,
      { x: x + width * 0.12 - 8 * u, y: ground - 120 * u, width: 16 * u, height: 20 * u },
      { x: x + width * 0.88 - 8 * u, y: ground - 120 * u, width: 16 * u, height: 20 * u },
    ],
    door: [x + width * 0.5, ground],
  };
};

/** Dressed stone: courses with joints that do not meet. */
function courses(easel: Easel, box: Box, u: number): void {
  const rows = Math.max(3, Math.round(box.height / (26 * u)));
  for (let row = 0; row <= rows; row += 1) {
    const y = box.y + (row / rows) * box.height;
    const joint = { colour: papers.road, width: Math.max(0.8, u), alpha: 0.5, seed: row };
    ink(
      easel,
      [
        [box.x + 2, y],
        [box.x + box.width - 2, y],
      ],
      joint,
    );
    if (row === rows) continue;
    const half = (row % 2) * 0.5;
    for (let stone = 0; stone < 6; stone += 1) {
      const x = box.x + ((stone + half + 0.25) / 6) * box.width;
      if (x > box.x + box.width - 4) continue;
      ink(
        easel,
        [
          [x, y],
          [x, y + box.height / rows],
        ],
        joint,
      );
    }
  }
}

function mouth(easel: Easel, slot: Box, u: number): void {
  lay(
    easel,
    roundRectangle(
      slot.x - 8 * u,
      slot.y - 8 * u,
      slot.width + 16 * u,
      slot.height + 16 * u,
      8 * u,
    ),
    {
      fill: lighter(papers.mustard, 0.35),
      seed: 11,
      height: 1.4,
    },
  );
  const dark = roundRectangle(slot.x, slot.y, slot.width, slot.height, 4 * u);
  lay(easel, dark, { fill: papers.ink, seed: 12, height: 0, thick: false });
  const { ctx } = easel;
  const letter = {
    x: slot.x + slot.width * 0.3,
    y: slot.y - 46 * u,
    width: 60 * u,
    height: 54 * u,
  };
  ctx.save();
  ctx.beginPath();
  ctx.rect(
    letter.x - 40 * u,
    letter.y - 40 * u,
    160 * u,
    slot.y + slot.height * 0.55 - letter.y + 40 * u,
  );
  ctx.clip();
  ctx.translate(letter.x + letter.width / 2, letter.y + letter.height / 2);
  ctx.rotate(0.12);
  ctx.translate(-letter.width / 2, -letter.height / 2);
  const envelope = lay(easel, rectangle(0, 0, letter.width, letter.height), {
    fill: papers.sheet,
    seed: 13,
    height: 3,
  });
  inside(easel, envelope, () => {
    lay(easel, rectangle(letter.width - 17 * u, 5 * u, 12 * u, 14 * u), {
      fill: papers.rose,
      seed: 14,
      height: 0.5,
    });
    for (const line of [24, 31, 38]) {
      ink(
        easel,
        [
          [20 * u, line * u],
          [46 * u, line * u],
        ],
        { colour: papers.inkSoft, width: 1.4 * u, seed: line },
      );
    }
  });
  ctx.restore();
}

function lantern(easel: Easel, x: number, y: number, u: number): void {
  ink(
    easel,
    [
      [x, y - 12 * u],
      [x, y],
    ],
    { colour: papers.ink, width: 2 * u },
  );
  lay(
    easel,
    [
      [x - 8 * u, y + 2 * u],
      [x + 8 * u, y + 2 * u],
      [x + 5 * u, y + 20 * u],
      [x - 5 * u, y + 20 * u],
    ],
    { fill: papers.butter, seed: 71, height: 1.2 },
  );
  lay(
    easel,
    [
      [x - 10 * u, y + 3 * u],
      [x, y - 7 * u],
      [x + 10 * u, y + 3 * u],
    ],
    { fill: papers.ink, seed: 72, height: 1 },
  );
}
