import { papers } from '../palette.ts';
import { scribble } from '../paper/ink.ts';
import { rectangle } from '../paper/outline.ts';
import { cut, disc, star } from '../street/kit.ts';
import type { DrawFragment } from './fragment.ts';
import { lift, words } from './measures.ts';

/** An opinion: five stars, some of them full, and the pin by which it hung. */
export const ratingCard: DrawFragment = (easel, size, seed) => {
  cut(easel, rectangle(size * 0.07, size * 0.2, size * 0.86, size * 0.6), papers.butter, {
    seed,
    height: lift(size),
    tear: size * 0.016,
  });
  for (let mark = 0; mark < 5; mark += 1)
    cut(
      easel,
      star(size * (0.19 + mark * 0.155), size * 0.39, size * 0.075),
      mark <= seed % 5 ? papers.ochre : papers.sheet,
      { height: 0.6, swerve: 0.2 },
    );
  scribble(easel, [size * 0.17, size * 0.57], size * 0.66, words(size, seed, 2));
  disc(easel, [size * 0.5, size * 0.24], size * 0.035, papers.plum, { height: 1.4 });
};
