import { darker, papers } from '../palette.ts';
import { ink, scribble } from '../paper/ink.ts';
import { arc, type Outline, rectangle } from '../paper/outline.ts';
import { inside, lay } from '../paper/sheet.ts';
import type { DrawFragment } from './fragment.ts';

/** A kraft envelope opened in a hurry: its flap stands up, its right side is torn. */
export const envelope: DrawFragment = (easel, size, seed) => {
  const [x, y, width, height] = [size * 0.06, size * 0.34, size * 0.88, size * 0.54];
  const lift = Math.max(2, size * 0.045);
  const flap: Outline = [
    [x + width * 0.02, y + 1],
    [x + width * 0.44, y - size * 0.25],
    [x + width * 0.54, y - size * 0.25],
    [x + width * 0.97, y + 1],
  ];
  lay(easel, flap, {
    fill: darker(papers.kraft, 0.12),
    seed,
    height: lift * 0.6,
    tear: size * 0.012,
  });
  lay(easel, rectangle(x + width * 0.12, y - size * 0.13, width * 0.7, size * 0.24), {
    fill: papers.sheet,
    seed: seed + 3,
    height: 1,
  });
  scribble(easel, [x + width * 0.2, y - size * 0.06], width * 0.5, {
    colour: papers.inkSoft,
    width: size * 0.016,
    lines: 1,
    leading: 1,
    seed,
  });
  const edge = lay(easel, rectangle(x, y, width, height), {
    fill: papers.kraft,
    seed: seed + 1,
    height: lift,
    tear: Math.max(1, size * 0.014),
  });
  inside(easel, edge, () => {
    const fold = {
      colour: darker(papers.kraft, 0.35),
      width: Math.max(0.9, size * 0.014),
      alpha: 0.6,
    };
    ink(
      easel,
      [
        [x, y + height],
        [x + width * 0.42, y + height * 0.45],
      ],
      fold,
    );
    ink(
      easel,
      [
        [x + width, y + height],
        [x + width * 0.58, y + height * 0.45],
      ],
      fold,
    );
    lay(easel, rectangle(x + width * 0.76, y + height * 0.12, width * 0.16, height * 0.36), {
      fill: papers.mustard,
      seed: seed + 2,
      height: 0.8,
    });
    for (const radius of [0.1, 0.13]) {
      ink(
        easel,
        arc(x + width * 0.72, y + height * 0.32, size * radius, size * radius, 0.15, 0.85),
        {
          colour: papers.ink,
          width: size * 0.011,
          alpha: 0.55,
        },
      );
    }
    scribble(easel, [x + width * 0.14, y + height * 0.5], width * 0.42, {
      colour: papers.ink,
      width: size * 0.022,
      lines: 3,
      leading: height * 0.15,
      seed: seed + 4,
    });
  });
};
