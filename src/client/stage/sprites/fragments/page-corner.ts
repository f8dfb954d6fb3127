import { papers } from '../palette.ts';
import { scribble } from '../paper/ink.ts';
import { ellipse, rectangle, roundRectangle } from '../paper/outline.ts';
import { inside } from '../paper/sheet.ts';
import { cut, print } from '../street/kit.ts';
import type { DrawFragment } from './fragment.ts';
import { lift, words } from './measures.ts';

/** A page torn from the site: bar, three dots, what was looked at, and the pointer that stopped on it. */
export const pageCorner: DrawFragment = (easel, size, seed) => {
  const [x, y, width, height] = [size * 0.1, size * 0.1, size * 0.8, size * 0.78];
  const edge = cut(easel, rectangle(x, y, width, height), papers.sheet, {
    seed,
    height: lift(size),
    tear: size * 0.02,
  });
  inside(easel, edge, () => {
    easel.ctx.fillStyle = papers.petrol;
    easel.ctx.fillRect(x, y, width, height * 0.18);
    [papers.rose, papers.mustard, papers.sage].forEach((fill, dot) => {
      print(easel, ellipse(x + width * (0.09 + dot * 0.09), y + height * 0.09, size * 0.024), fill);
    });
    print(
      easel,
      roundRectangle(x + width * 0.38, y + height * 0.05, width * 0.54, height * 0.08, 3),
      papers.mist,
    );
    print(
      easel,
      roundRectangle(x + width * 0.08, y + height * 0.27, width * 0.42, height * 0.42, 3),
      [papers.butter, papers.blush, papers.mist][seed % 3] ?? papers.mist,
    );
    print(
      easel,
      ellipse(x + width * 0.29, y + height * 0.48, width * 0.12, height * 0.13),
      [papers.ochre, papers.rose, papers.petrol][seed % 3] ?? papers.rose,
    );
    scribble(easel, [x + width * 0.58, y + height * 0.34], width * 0.34, words(size, seed, 3));
    scribble(
      easel,
      [x + width * 0.1, y + height * 0.8],
      width * 0.7,
      words(size, seed + 2, 2, 0.08),
    );
  });
  const [px, py, s] = [x + width * 0.4, y + height * 0.52, size * 0.17];
  cut(
    easel,
    [
      [px, py],
      [px + s * 0.72, py + s * 0.7],
      [px + s * 0.42, py + s * 0.72],
      [px + s * 0.58, py + s * 1.1],
      [px + s * 0.42, py + s * 1.16],
      [px + s * 0.26, py + s * 0.8],
      [px, py + s],
    ],
    papers.ink,
    { height: 1.4, swerve: 0.2 },
  );
};
