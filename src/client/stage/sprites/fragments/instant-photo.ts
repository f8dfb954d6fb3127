import { papers } from '../palette.ts';
import { scribble } from '../paper/ink.ts';
import { arc, ellipse, rectangle, roundRectangle } from '../paper/outline.ts';
import { inside } from '../paper/sheet.ts';
import { cut, line, print } from '../street/kit.ts';
import type { DrawFragment } from './fragment.ts';
import { lift, words } from './measures.ts';

const POSES: readonly (readonly [dx: number, dy: number])[] = [
  [0, 0],
  [-0.05, 0.02],
  [0.05, -0.01],
];

/** A photograph with its white border: somebody close up, in front of something. */
export const instantPhoto: DrawFragment = (easel, size, seed) => {
  cut(easel, rectangle(size * 0.16, size * 0.06, size * 0.68, size * 0.84), papers.white, {
    seed,
    height: lift(size),
  });
  const shot = cut(
    easel,
    rectangle(size * 0.22, size * 0.13, size * 0.56, size * 0.54),
    [papers.mist, papers.butter, papers.blush][seed % 3] ?? papers.mist,
    { height: 0, thick: false },
  );
  const [dx, dy] = POSES[seed % POSES.length] ?? [0, 0];
  inside(easel, shot, () => {
    print(easel, rectangle(size * 0.22, size * 0.5, size * 0.56, size * 0.2), papers.sage);
    print(
      easel,
      roundRectangle(size * 0.62, size * 0.26, size * 0.12, size * 0.3, 2),
      papers.ochre,
    );
    const [cx, cy] = [size * (0.47 + dx), size * (0.4 + dy)];
    print(
      easel,
      roundRectangle(cx - size * 0.18, cy + size * 0.13, size * 0.36, size * 0.3, size * 0.09),
      [papers.petrol, papers.plum, papers.moss][seed % 3] ?? papers.petrol,
    );
    print(
      easel,
      ellipse(cx, cy, size * 0.105, size * 0.125),
      ['#e0ab83', '#96603c', '#f1cdb0'][seed % 3] ?? '#e0ab83',
    );
    print(easel, arc(cx, cy - size * 0.045, size * 0.122, size * 0.1, 0.49, 1.01), papers.ink);
    line(
      easel,
      arc(cx, cy + size * 0.03, size * 0.045, size * 0.035, 0.06, 0.44),
      papers.ink,
      size * 0.014,
    );
  });
  scribble(easel, [size * 0.26, size * 0.77], size * 0.46, {
    ...words(size, seed, 1),
    width: size * 0.024,
  });
};
