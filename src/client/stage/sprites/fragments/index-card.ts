import { papers } from '../palette.ts';
import { ink, scribble } from '../paper/ink.ts';
import { ellipse, type Outline } from '../paper/outline.ts';
import { inside, lay } from '../paper/sheet.ts';
import type { DrawFragment } from './fragment.ts';

/** A card from the loyalty desk: ruled, its head line red, a corner torn off, stamps at its foot. */
export const indexCard: DrawFragment = (easel, size, seed) => {
  const [x, y, width, height] = [size * 0.06, size * 0.2, size * 0.88, size * 0.62];
  const card: Outline = [
    [x, y],
    [x + width * 0.8, y],
    [x + width, y + height * 0.3],
    [x + width, y + height],
    [x, y + height],
  ];
  const edge = lay(easel, card, {
    fill: '#fbe9df',
    seed,
    height: Math.max(2, size * 0.045),
    tear: Math.max(1, size * 0.016),
  });
  inside(easel, edge, () => {
    const rule = { width: Math.max(0.9, size * 0.014), tremble: 0.2 };
    ink(
      easel,
      [
        [x, y + height * 0.22],
        [x + width, y + height * 0.22],
      ],
      {
        ...rule,
        colour: papers.plum,
        width: size * 0.022,
      },
    );
    for (const share of [0.4, 0.56]) {
      ink(
        easel,
        [
          [x, y + height * share],
          [x + width, y + height * share],
        ],
        {
          ...rule,
          colour: papers.slate,
          alpha: 0.5,
        },
      );
    }
    scribble(easel, [x + width * 0.08, y + height * 0.14], width * 0.42, {
      colour: papers.ink,
      width: size * 0.026,
      lines: 1,
      leading: 1,
      seed,
    });
    scribble(easel, [x + width * 0.08, y + height * 0.37], width * 0.7, {
      colour: papers.inkSoft,
      width: size * 0.018,
      lines: 2,
      leading: height * 0.16,
      seed: seed + 1,
    });
    const stamps = 5;
    for (let stamp = 0; stamp < stamps; stamp += 1) {
      const cx = x + width * (0.13 + stamp * 0.17);
      const cy = y + height * 0.8;
      if (stamp <= seed % stamps) {
        lay(easel, ellipse(cx, cy, size * 0.052), { fill: papers.rose, seed: stamp, height: 0.5 });
      } else {
        ink(easel, [...ellipse(cx, cy, size * 0.05), [cx + size * 0.05, cy]], {
          ...rule,
          colour: papers.rose,
        });
      }
    }
  });
};
