import { warbler } from '../marks/warbler.ts';
import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import { arc, archway, type Box, ellipse, rectangle, roundRectangle } from '../paper/outline.ts';
import { inside, lay } from '../paper/sheet.ts';
import type { DrawFront } from './front.ts';
import { house } from './house.ts';
import { plinth, signBoard } from './parts.ts';

/** The loyalty desk: an open arch with a counter, and over it a card as large as a door, punched stamp by stamp. */
export const drawLoyaltyDesk: DrawFront = (easel, plot) => {
  const { unit: u, ground, seed } = plot;
  const width = Math.min(plot.width * 0.82, 292 * u);
  const x = plot.x + (plot.width - width) * 0.5;
  const foot = 188 * u;
  const roofHeight = 46 * u;
  const storey = 92 * u;
  const storeys = plot.height * 0.88 > foot + roofHeight + storey ? 1 : 0;
  const lights: Box[] = [
    ...house(
      easel,
      {
        x: x + 10 * u,
        y: ground - foot - storeys * storey - roofHeight,
        width: width - 20 * u,
        height: foot + storeys * storey + roofHeight,
      },
      {
        wall: papers.blush,
        roof: papers.aubergine,
        shutter: papers.petrol,
        seed,
        storey,
        roofHeight,
        foot,
        windows: 2,
        chimney: 'right',
      },
    ),
  ];
  const top = ground - foot;
  lay(easel, rectangle(x, top + 14 * u, width, foot - 14 * u), {
    fill: papers.rose,
    seed: seed + 2,
    height: 4,
  });
  const opening: Box = { x: x + width * 0.14, y: top + 58 * u, width: width * 0.72, height: 0 };
  const room = archway(opening.x, opening.y, opening.width, foot - 58 * u - 56 * u);
  lay(easel, archway(opening.x - 9 * u, opening.y - 9 * u, opening.width + 18 * u, foot - 58 * u), {
    fill: lighter(papers.rose, 0.5),
    seed: seed + 3,
    height: 1.6,
  });
  const hole = lay(easel, room, { fill: '#d9b98f', seed: seed + 4, height: 0, thick: false });
  inside(easel, hole, () => shelves(easel, opening, u));
  lights.push({ ...opening, height: foot - 114 * u });

  lay(easel, rectangle(x - 12 * u, ground - 62 * u, width + 24 * u, 10 * u), {
    fill: papers.kraft,
    seed: seed + 5,
    height: 3,
  });
  lay(easel, rectangle(x - 4 * u, ground - 52 * u, width + 8 * u, 46 * u), {
    fill: darker(papers.rose, 0.16),
    seed: seed + 6,
    height: 2,
  });
  for (let panel = 0; panel < 4; panel += 1) {
    lay(
      easel,
      rectangle(
        x + 8 * u + panel * ((width - 10 * u) / 4),
        ground - 44 * u,
        width / 4 - 14 * u,
        30 * u,
      ),
      { fill: papers.rose, seed: panel, height: 0.8 },
    );
  }
  plinth(easel, x - 8 * u, ground, width + 16 * u, 8 * u);
  bell(easel, x + width * 0.8, ground - 62 * u, u);
  giantCard(easel, x + width * 0.5, ground - 82 * u, u);

  const sign: Box = { x: x + width * 0.06, y: top + 4 * u, width: width * 0.88, height: 32 * u };
  signBoard(easel, sign, { fill: papers.sheet, border: papers.plum, seed: seed + 8 });
  return {
    sign: { ...sign, colour: papers.aubergine },
    lights,
    door: [x + width * 0.5, ground],
  };
};

function shelves(easel: Easel, box: Box, u: number): void {
  for (let shelf = 0; shelf < 3; shelf += 1) {
    const y = box.y + (34 + shelf * 30) * u;
    for (let file = 0; file < 17; file += 1) {
      const height = (14 + ((file * 7 + shelf * 3) % 5) * 1.6) * u;
      lay(easel, rectangle(box.x + 6 * u + file * 12 * u, y - height, 10 * u, height), {
        fill:
          [papers.petrol, papers.sheet, papers.mustard, papers.moss, papers.plum][
            (file * 3 + shelf) % 5
          ] ?? papers.sheet,
        seed: file,
        height: 0.5,
        swerve: 0.3,
      });
    }
    lay(easel, rectangle(box.x, y, box.width, 3.4 * u), {
      fill: papers.bark,
      seed: shelf,
      height: 1,
    });
  }
  const { ctx } = easel;
  ctx.fillStyle = 'rgba(60, 40, 26, 0.22)';
  ctx.fillRect(box.x, box.y, box.width, 200 * u);
}

function bell(easel: Easel, x: number, foot: number, u: number): void {
  lay(easel, rectangle(x - 14 * u, foot - 4 * u, 28 * u, 4 * u), {
    fill: papers.bark,
    seed: 1,
    height: 1,
  });
  lay(easel, [[x - 11 * u, foot - 4 * u], ...arc(x, foot - 4 * u, 11 * u, 11 * u, 0.5, 1)], {
    fill: papers.mustard,
    seed: 2,
    height: 1.4,
  });
  lay(easel, ellipse(x, foot - 16.5 * u, 2.4 * u), { fill: papers.bark, seed: 3, height: 0.6 });
}

/** The card itself, standing on the counter: it is what the place is for. */
function giantCard(easel: Easel, x: number, y: number, u: number): void {
  const [width, height] = [112 * u, 74 * u];
  const left = x - width * 0.62;
  const top = y - height * 0.62;
  const { ctx } = easel;
  ctx.save();
  ctx.translate(left + width / 2, top + height / 2);
  ctx.rotate(-0.07);
  ctx.translate(-width / 2, -height / 2);
  lay(easel, roundRectangle(0, 0, width, height, 8 * u), {
    fill: papers.sheet,
    seed: 51,
    height: 5,
  });
  lay(easel, roundRectangle(0, 0, width, 20 * u, 8 * u, 0), {
    fill: papers.plum,
    seed: 52,
    height: 0,
  });
  warbler(easel, 16 * u, 11 * u, 22 * u, papers.sheet, papers.blush);
  ink(
    easel,
    [
      [34 * u, 10 * u],
      [98 * u, 10 * u],
    ],
    { colour: papers.blush, width: 2 * u, alpha: 0.8 },
  );
  for (let stamp = 0; stamp < 8; stamp += 1) {
    const cx = (18 + (stamp % 4) * 25.5) * u;
    const cy = (35 + Math.floor(stamp / 4) * 23) * u;
    if (stamp < 5) {
      lay(easel, ellipse(cx, cy, 8.4 * u), { fill: papers.rose, seed: 60 + stamp, height: 0.6 });
      warbler(easel, cx - u, cy + u, 11 * u, papers.plum, papers.sheet);
    } else {
      ink(easel, [...ellipse(cx, cy, 8 * u), [cx + 8 * u, cy]], {
        colour: papers.rose,
        width: 1.3 * u,
        seed: stamp,
      });
    }
  }
  ctx.restore();
}
