import { papers } from '../palette.ts';
import { ink, scribble } from '../paper/ink.ts';
import { type Outline, rectangle, smooth } from '../paper/outline.ts';
import { inside, lay } from '../paper/sheet.ts';
import type { DrawFragment } from './fragment.ts';

/** A reply coupon torn out of the newsletter: green head, a picture, two columns, a box that was ticked. */
export const clipping: DrawFragment = (easel, size, seed) => {
  const [x, y, width, height] = [size * 0.13, size * 0.08, size * 0.74, size * 0.84];
  const piece: Outline = [
    [x, y + height * 0.04],
    [x + width * 0.52, y],
    [x + width, y + height * 0.06],
    [x + width * 0.96, y + height * 0.55],
    [x + width, y + height],
    [x + width * 0.4, y + height * 0.95],
    [x + width * 0.02, y + height],
  ];
  const edge = lay(easel, piece, {
    fill: '#eef0e2',
    seed,
    height: Math.max(2, size * 0.045),
    tear: Math.max(1.4, size * 0.026),
  });
  inside(easel, edge, () => {
    const { ctx } = easel;
    ctx.fillStyle = papers.kiosk;
    ctx.fillRect(x + width * 0.1, y + height * 0.12, width * 0.8, height * 0.11);
    lay(easel, rectangle(x + width * 0.1, y + height * 0.3, width * 0.36, height * 0.28), {
      fill: papers.sage,
      seed: seed + 1,
      height: 0,
      thick: false,
      swerve: 0.3,
    });
    lay(
      easel,
      smooth([
        [x + width * 0.12, y + height * 0.57],
        [x + width * 0.22, y + height * 0.42],
        [x + width * 0.32, y + height * 0.49],
        [x + width * 0.44, y + height * 0.57],
      ]),
      { fill: papers.moss, seed: seed + 2, height: 0, thick: false },
    );
    const text = { colour: papers.inkSoft, width: size * 0.015, leading: height * 0.065 };
    scribble(easel, [x + width * 0.53, y + height * 0.33], width * 0.36, {
      ...text,
      lines: 4,
      seed,
    });
    scribble(easel, [x + width * 0.1, y + height * 0.66], width * 0.78, {
      ...text,
      lines: 2,
      seed: seed + 4,
    });
    const box = { x: x + width * 0.12, y: y + height * 0.79, side: size * 0.085 };
    ink(
      easel,
      [
        [box.x, box.y],
        [box.x + box.side, box.y],
        [box.x + box.side, box.y + box.side],
        [box.x, box.y + box.side],
        [box.x, box.y],
      ],
      { colour: papers.ink, width: size * 0.016, tremble: 0.3 },
    );
    ink(
      easel,
      [
        [box.x + box.side * 0.15, box.y + box.side * 0.4],
        [box.x + box.side * 0.5, box.y + box.side * 0.85],
        [box.x + box.side * 1.25, box.y - box.side * 0.3],
      ],
      { colour: papers.plum, width: size * 0.026 },
    );
    scribble(easel, [x + width * 0.32, y + height * 0.845], width * 0.4, {
      ...text,
      lines: 1,
      seed: 9,
    });
  });
};
