import { darker, papers } from '../palette.ts';
import { scribble } from '../paper/ink.ts';
import { type Outline, rectangle, roundRectangle } from '../paper/outline.ts';
import { inside } from '../paper/sheet.ts';
import { cut, line, print } from '../street/kit.ts';
import type { DrawFragment } from './fragment.ts';
import { lift, words } from './measures.ts';

/** An e-mail printed out: its head, its button, and the corner that was clicked. */
export const printedEmail: DrawFragment = (easel, size, seed) => {
  const [x, y, width, height] = [size * 0.14, size * 0.08, size * 0.72, size * 0.84];
  const fold: Outline = [
    [x, y],
    [x + width * 0.74, y],
    [x + width, y + height * 0.22],
    [x + width, y + height],
    [x, y + height],
  ];
  const edge = cut(easel, fold, papers.cream, { seed, height: lift(size), tear: size * 0.014 });
  inside(easel, edge, () => {
    const [cx, cy, w] = [x + width * 0.1, y + height * 0.1, width * 0.26];
    print(easel, rectangle(cx, cy, w, w * 0.66), papers.mustard);
    line(
      easel,
      [
        [cx, cy],
        [cx + w / 2, cy + w * 0.38],
        [cx + w, cy],
      ],
      darker(papers.mustard, 0.5),
      size * 0.016,
    );
    scribble(
      easel,
      [x + width * 0.44, y + height * 0.13],
      width * 0.26,
      words(size, seed, 2, 0.06),
    );
    line(
      easel,
      [
        [x + width * 0.08, y + height * 0.34],
        [x + width * 0.92, y + height * 0.34],
      ],
      papers.line,
      size * 0.012,
    );
    scribble(
      easel,
      [x + width * 0.1, y + height * 0.45],
      width * 0.8,
      words(size, seed + 1, 3, 0.085),
    );
    print(
      easel,
      roundRectangle(x + width * 0.22, y + height * 0.76, width * 0.56, height * 0.14, size * 0.04),
      papers.ochre,
    );
    line(
      easel,
      [
        [x + width * 0.34, y + height * 0.83],
        [x + width * 0.66, y + height * 0.83],
      ],
      papers.sheet,
      size * 0.026,
    );
  });
  cut(
    easel,
    [
      [x + width * 0.74, y],
      [x + width, y + height * 0.22],
      [x + width * 0.76, y + height * 0.2],
    ],
    darker(papers.cream, 0.12),
    { height: 1.6 },
  );
};
