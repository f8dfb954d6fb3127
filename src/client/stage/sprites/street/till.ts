import { warbler } from '../marks/warbler.ts';
import { darker, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import { arc, type Box, ellipse, rectangle, roundRectangle } from '../paper/outline.ts';
import { lay } from '../paper/sheet.ts';
import type { DrawFront } from './front.ts';
import { house } from './house.ts';
import { awning, signBoard } from './parts.ts';
import { glass } from './windows.ts';

/** The shop: striped awning, window with the till, glass door. */
export const drawTill: DrawFront = (easel, plot) => {
  const { unit: u, ground, seed } = plot;
  const width = Math.min(plot.width * 0.84, 318 * u);
  const x = plot.x + (plot.width - width) * 0.42;
  const foot = 214 * u;
  const storey = 104 * u;
  const roofHeight = 66 * u;
  const storeys = Math.max(0, Math.floor((plot.height * 0.9 - foot - roofHeight) / storey));
  const height = foot + storeys * storey + roofHeight;
  const upstairs = house(
    easel,
    { x, y: ground - height, width, height },
    {
      wall: papers.cream,
      roof: papers.slate,
      shutter: papers.sage,
      seed,
      storey,
      roofHeight,
      foot,
      windows: 3,
      chimney: 'left',
      flowers: true,
    },
  );
  const top = ground - foot;
  lay(easel, rectangle(x - 5 * u, top + 8 * u, width + 10 * u, foot - 8 * u), {
    fill: papers.plum,
    seed: seed + 5,
    height: 3,
  });
  for (const share of [0.02, 0.62, 0.95]) {
    ink(
      easel,
      [
        [x + width * share, top + 66 * u],
        [x + width * share, ground - 4 * u],
      ],
      { colour: darker(papers.plum, 0.35), width: 1.2 * u, alpha: 0.6 },
    );
  }
  const shopWindow: Box = {
    x: x + width * 0.05,
    y: top + 78 * u,
    width: width * 0.54,
    height: 96 * u,
  };
  const door: Box = { x: x + width * 0.68, y: top + 80 * u, width: width * 0.23, height: 128 * u };
  glass(easel, shopWindow, {
    frame: papers.plum,
    seed: seed + 6,
    columns: 1,
    rows: 1,
    bar: 2,
    pane: '#e9d8b4',
  });
  till(easel, shopWindow, u);
  lay(easel, rectangle(shopWindow.x - 3 * u, ground - 34 * u, shopWindow.width + 6 * u, 28 * u), {
    fill: darker(papers.plum, 0.18),
    seed: seed + 8,
    height: 1,
  });
  lay(easel, rectangle(door.x - 4 * u, door.y - 4 * u, door.width + 8 * u, door.height + 6 * u), {
    fill: darker(papers.plum, 0.25),
    seed: seed + 9,
    height: 1,
  });
  glass(
    easel,
    { ...door, height: door.height * 0.68 },
    { frame: papers.plum, seed: seed + 10, columns: 1, rows: 1, bar: 2, pane: '#b4c3bd' },
  );
  lay(easel, ellipse(door.x + door.width * 0.12, door.y + door.height * 0.78, 2.6 * u), {
    fill: papers.mustard,
    seed,
    height: 1,
  });
  warbler(easel, door.x + door.width * 0.5, door.y + door.height * 0.33, 26 * u, papers.white);

  const sign: Box = { x: x + width * 0.03, y: top + 12 * u, width: width * 0.94, height: 34 * u };
  signBoard(easel, sign, {
    fill: darker(papers.plum, 0.1),
    border: papers.butter,
    seed: seed + 11,
  });
  awning(
    easel,
    { x: x - 13 * u, y: top + 47 * u, width: width + 26 * u, height: 32 * u },
    { colours: [papers.sheet, papers.rose], stripes: 13, lean: 9 * u, seed: seed + 12 },
  );
  return {
    sign: { ...sign, colour: papers.sheet },
    lights: [...upstairs, shopWindow, { ...door, height: door.height * 0.68 }],
    door: [door.x + door.width / 2, ground],
  };
};

/** Behind the glass: the till with its drawer, a lamp, folded linen, a cushion. */
function till(easel: Easel, box: Box, u: number): void {
  const foot = box.y + box.height;
  const { x, width } = box;
  lay(easel, rectangle(x, foot - 20 * u, width, 20 * u), {
    fill: papers.brick,
    seed: 1,
    height: 1,
  });
  const left = x + width * 0.1;
  const top = foot - 62 * u;
  lay(easel, rectangle(left + 8 * u, top, 30 * u, 16 * u), {
    fill: papers.sheet,
    seed: 2,
    height: 1,
  });
  ink(
    easel,
    [
      [left + 13 * u, top + 8 * u],
      [left + 33 * u, top + 8 * u],
    ],
    { colour: papers.ink, width: 2 * u },
  );
  lay(
    easel,
    [
      [left, foot - 20 * u],
      [left + 6 * u, top + 14 * u],
      [left + 44 * u, top + 14 * u],
      [left + 58 * u, foot - 20 * u],
    ],
    { fill: papers.petrol, seed: 3, height: 2 },
  );
  for (let row = 0; row < 3; row += 1) {
    for (let key = 0; key < 4; key += 1) {
      lay(easel, ellipse(left + (13 + key * 9 + row) * u, top + (21 + row * 7) * u, 2.3 * u), {
        fill: papers.sheet,
        seed: key,
        height: 0.4,
        swerve: 0.1,
      });
    }
  }
  lay(
    easel,
    [
      [left + 16 * u, top - 2 * u],
      [left + 18 * u, top - 22 * u],
      [left + 28 * u, top - 26 * u],
      [left + 30 * u, top - 2 * u],
    ],
    { fill: papers.white, seed: 9, height: 1 },
  );
  const right = x + width * 0.62;
  [papers.sage, papers.sheet, papers.mustard].forEach((fill, index) => {
    lay(easel, roundRectangle(right, foot - (30 + index * 10) * u, 46 * u, 9.5 * u, 3 * u), {
      fill,
      seed: 20 + index,
      height: 1.2,
    });
  });
  const lamp = x + width * 0.49;
  ink(
    easel,
    [
      [lamp, box.y],
      [lamp, box.y + 16 * u],
    ],
    { colour: papers.ink, width: 1.2 * u },
  );
  lay(
    easel,
    [[lamp - 13 * u, box.y + 29 * u], ...arc(lamp, box.y + 29 * u, 13 * u, 14 * u, 0.5, 1)],
    { fill: papers.mustard, seed: 40, height: 1.6 },
  );
}
