import { darker, papers } from '../palette.ts';
import { scribble } from '../paper/ink.ts';
import { arc, roundRectangle } from '../paper/outline.ts';
import { inside } from '../paper/sheet.ts';
import { cut, disc, line, print } from '../street/kit.ts';
import type { DrawFragment } from './fragment.ts';
import { lift, words } from './measures.ts';

/** What is said in public, torn from the wall with its pin. */
export const bubble: DrawFragment = (easel, size, seed) => {
  const fill = [papers.blush, papers.butter, papers.mist][seed % 3] ?? papers.blush;
  cut(
    easel,
    [
      [size * 0.42, size * 0.62],
      [size * 0.24, size * 0.92],
      [size * 0.22, size * 0.6],
    ],
    fill,
    { seed, height: lift(size) },
  );
  const edge = cut(
    easel,
    roundRectangle(size * 0.08, size * 0.16, size * 0.84, size * 0.54, size * 0.15),
    fill,
    { seed, height: lift(size), tear: size * 0.012 },
  );
  inside(easel, edge, () => {
    disc(easel, [size * 0.24, size * 0.32], size * 0.075, darker(fill, 0.3), { height: 0 });
    line(
      easel,
      [...arc(size * 0.24, size * 0.32, size * 0.032, size * 0.032, 0, 1)],
      papers.sheet,
      size * 0.014,
    );
    line(
      easel,
      arc(size * 0.24, size * 0.32, size * 0.055, size * 0.055, 0.12, 0.98),
      papers.sheet,
      size * 0.014,
    );
    scribble(easel, [size * 0.37, size * 0.29], size * 0.42, {
      ...words(size, seed, 1),
      width: size * 0.03,
    });
    scribble(easel, [size * 0.19, size * 0.46], size * 0.62, {
      ...words(size, seed + 1, 2, 0.1),
      colour: papers.ink,
      width: size * 0.026,
    });
  });
  print(
    easel,
    [
      ...arc(size * 0.755, size * 0.62, size * 0.036, size * 0.034, 0.42, 1),
      ...arc(size * 0.825, size * 0.62, size * 0.036, size * 0.034, 0.5, 1.08),
      [size * 0.79, size * 0.7],
    ],
    papers.plum,
  );
};
