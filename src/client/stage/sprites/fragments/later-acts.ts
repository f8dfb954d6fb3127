import { papers } from '../palette.ts';
import { ink, scribble } from '../paper/ink.ts';
import { ellipse, type Outline, type Point, rectangle, roundRectangle } from '../paper/outline.ts';
import { wave } from '../paper/random.ts';
import { inside, lay } from '../paper/sheet.ts';
import type { DrawFragment } from './fragment.ts';

const lift = (size: number) => Math.max(2, size * 0.045);

/** The corner of a page: bar, three dots, a square. */
export const pageCorner: DrawFragment = (easel, size, seed) => {
  const [x, y, width, height] = [size * 0.1, size * 0.12, size * 0.8, size * 0.74];
  const edge = lay(easel, rectangle(x, y, width, height), {
    fill: papers.sheet,
    seed,
    height: lift(size),
    tear: size * 0.02,
  });
  inside(easel, edge, () => {
    easel.ctx.fillStyle = papers.slate;
    easel.ctx.fillRect(x, y, width, height * 0.18);
    for (const share of [0.08, 0.16, 0.24]) {
      lay(easel, ellipse(x + width * share, y + height * 0.09, size * 0.022), {
        fill: papers.sheet,
        seed: 1,
        height: 0,
        thick: false,
      });
    }
    scribble(easel, [x + width * 0.1, y + height * 0.4], width * 0.7, {
      colour: papers.inkSoft,
      width: size * 0.02,
      lines: 4,
      leading: height * 0.13,
      seed,
    });
  });
};

/** What is said in public. */
export const bubble: DrawFragment = (easel, size, seed) => {
  const outline: Outline = [
    ...roundRectangle(size * 0.08, size * 0.16, size * 0.84, size * 0.54, size * 0.16),
    [size * 0.4, size * 0.7],
    [size * 0.26, size * 0.9],
    [size * 0.24, size * 0.7],
  ];
  lay(easel, outline.slice(0, -3), { fill: papers.blush, seed, height: lift(size) });
  lay(easel, outline.slice(-3), { fill: papers.blush, seed, height: 0 });
  scribble(easel, [size * 0.22, size * 0.34], size * 0.54, {
    colour: papers.ink,
    width: size * 0.026,
    lines: 3,
    leading: size * 0.12,
    seed,
  });
};

/** A photograph with its white border. */
export const instantPhoto: DrawFragment = (easel, size, seed) => {
  lay(easel, rectangle(size * 0.16, size * 0.08, size * 0.68, size * 0.8), {
    fill: papers.white,
    seed,
    height: lift(size),
  });
  lay(easel, rectangle(size * 0.23, size * 0.15, size * 0.54, size * 0.5), {
    fill: papers.mist,
    seed: seed + 1,
    height: 0,
    thick: false,
  });
  lay(easel, ellipse(size * 0.5, size * 0.36, size * 0.1, size * 0.12), {
    fill: papers.brick,
    seed: 2,
    height: 0.5,
  });
  lay(
    easel,
    [
      [size * 0.3, size * 0.65],
      [size * 0.4, size * 0.5],
      [size * 0.6, size * 0.5],
      [size * 0.7, size * 0.65],
    ],
    { fill: papers.petrol, seed: 3, height: 0.5 },
  );
};

/** An opinion: five marks, some of them full. */
export const ratingCard: DrawFragment = (easel, size, seed) => {
  lay(easel, rectangle(size * 0.08, size * 0.22, size * 0.84, size * 0.56), {
    fill: papers.butter,
    seed,
    height: lift(size),
    tear: size * 0.016,
  });
  for (let mark = 0; mark < 5; mark += 1) {
    const x = size * (0.2 + mark * 0.15);
    lay(easel, ellipse(x, size * 0.38, size * 0.05), {
      fill: mark <= seed % 5 ? papers.ochre : papers.sheet,
      seed: mark,
      height: 0.5,
    });
  }
  scribble(easel, [size * 0.18, size * 0.56], size * 0.62, {
    colour: papers.inkSoft,
    width: size * 0.02,
    lines: 2,
    leading: size * 0.1,
    seed,
  });
};

/** A label tied to what came back for repair. */
export const luggageTag: DrawFragment = (easel, size, seed) => {
  lay(
    easel,
    [
      [size * 0.08, size * 0.5],
      [size * 0.26, size * 0.26],
      [size * 0.92, size * 0.26],
      [size * 0.92, size * 0.74],
      [size * 0.26, size * 0.74],
    ],
    { fill: papers.kraft, seed, height: lift(size) },
  );
  lay(easel, ellipse(size * 0.24, size * 0.5, size * 0.045), {
    fill: papers.bark,
    seed: 2,
    height: 0,
  });
  scribble(easel, [size * 0.38, size * 0.42], size * 0.44, {
    colour: papers.ink,
    width: size * 0.024,
    lines: 3,
    leading: size * 0.1,
    seed,
  });
};

/** What things say of us without a word: a strip with a wave on it. */
export const punchedTape: DrawFragment = (easel, size, seed) => {
  const edge = lay(easel, rectangle(size * 0.04, size * 0.3, size * 0.92, size * 0.4), {
    fill: papers.white,
    seed,
    height: lift(size),
    tear: size * 0.014,
  });
  inside(easel, edge, () => {
    const line: Point[] = Array.from({ length: 40 }, (_, step) => [
      size * (0.04 + (step / 39) * 0.92),
      size * 0.52 + wave(seed, step, 3) * size * 0.11,
    ]);
    ink(easel, line, { colour: papers.petrol, width: size * 0.026, tremble: 0 });
    for (let hole = 0; hole < 9; hole += 1) {
      lay(easel, ellipse(size * (0.1 + hole * 0.1), size * 0.36, size * 0.016), {
        fill: papers.pebble,
        seed: hole,
        height: 0,
        thick: false,
      });
    }
  });
};
