import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import { type Box, ellipse, type Point, rectangle, roundRectangle } from '../paper/outline.ts';
import { lay } from '../paper/sheet.ts';

/** What lies about on a desk where portraits are glued: only where there is room to spare. */
export function drawProps(easel: Easel, room: Box): void {
  if (room.width < 120 || room.height < 150) return;
  const s = Math.min(1, room.width / 260, room.height / 260);
  const middle: Point = [room.x + room.width / 2, room.y + room.height - 110 * s];
  const { ctx } = easel;
  ctx.save();
  ctx.translate(middle[0], middle[1]);
  ctx.scale(s, s);
  ctx.save();
  ctx.rotate(-0.5);
  pencil(easel);
  ctx.restore();
  ctx.translate(62, -56);
  spool(easel);
  ctx.translate(-112, 66);
  gluePot(easel);
  ctx.restore();
}

function pencil(easel: Easel): void {
  lay(easel, rectangle(-96, -9, 150, 18), { fill: papers.mustard, seed: 1, height: 3 });
  lay(easel, rectangle(-96, -3, 150, 6), {
    fill: lighter(papers.mustard, 0.3),
    seed: 2,
    height: 0,
    thick: false,
  });
  lay(
    easel,
    [
      [54, -9],
      [88, 0],
      [54, 9],
    ],
    { fill: papers.butter, seed: 3, height: 2 },
  );
  lay(
    easel,
    [
      [78, -3],
      [90, 0],
      [78, 3],
    ],
    { fill: papers.ink, seed: 4, height: 0 },
  );
  lay(easel, rectangle(-108, -9, 14, 18), { fill: papers.slate, seed: 5, height: 1 });
  lay(easel, roundRectangle(-126, -9, 19, 18, 6), { fill: papers.rose, seed: 6, height: 1 });
}

function spool(easel: Easel): void {
  lay(easel, ellipse(0, 0, 30), { fill: papers.brick, seed: 7, height: 4 });
  lay(easel, ellipse(0, 0, 22), { fill: papers.plum, seed: 8, height: 1 });
  for (const radius of [20, 17, 14, 11]) {
    ink(easel, [...ellipse(0, 0, radius), [radius, 0]], {
      colour: darker(papers.plum, 0.3),
      width: 1.1,
      alpha: 0.6,
      seed: radius,
    });
  }
  lay(easel, ellipse(0, 0, 7), { fill: papers.cream, seed: 9, height: 1 });
  ink(
    easel,
    [
      [20, 10],
      [42, 34],
      [30, 56],
      [52, 72],
    ],
    { colour: papers.plum, width: 1.4, tremble: 2 },
  );
}

function gluePot(easel: Easel): void {
  lay(easel, ellipse(0, 0, 34), { fill: papers.sheet, seed: 10, height: 5 });
  lay(easel, ellipse(0, 0, 26), { fill: papers.petrol, seed: 11, height: 1.4 });
  lay(easel, ellipse(0, 0, 14), { fill: lighter(papers.petrol, 0.2), seed: 12, height: 2 });
}
