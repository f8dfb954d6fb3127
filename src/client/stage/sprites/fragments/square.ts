import { darker, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { scribble } from '../paper/ink.ts';
import { arc, ellipse, type Outline, rectangle, roundRectangle } from '../paper/outline.ts';
import { inside } from '../paper/sheet.ts';
import { cut, disc, line, print, star } from '../street/kit.ts';
import type { DrawFragment } from './fragment.ts';

const lift = (size: number) => Math.max(2, size * 0.045);
const words = (size: number, seed: number, lines: number, leading = 0.1) => ({
  colour: papers.inkSoft,
  width: size * 0.02,
  lines,
  leading: size * leading,
  seed,
});

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

/** The label tied to what came back, its number stamped across. */
export const luggageTag: DrawFragment = (easel, size, seed) => {
  line(
    easel,
    [
      [size * 0.02, size * 0.36],
      [size * 0.14, size * 0.44],
      [size * 0.24, size * 0.5],
    ],
    papers.bark,
    size * 0.02,
  );
  cut(
    easel,
    [
      [size * 0.1, size * 0.5],
      [size * 0.27, size * 0.24],
      [size * 0.94, size * 0.24],
      [size * 0.94, size * 0.76],
      [size * 0.27, size * 0.76],
    ],
    papers.kraft,
    { seed, height: lift(size) },
  );
  disc(easel, [size * 0.25, size * 0.5], size * 0.065, darker(papers.kraft, 0.25), { height: 0 });
  disc(easel, [size * 0.25, size * 0.5], size * 0.038, papers.bark, { height: 0 });
  scribble(easel, [size * 0.38, size * 0.38], size * 0.46, {
    ...words(size, seed, 3),
    colour: papers.ink,
    width: size * 0.024,
  });
  stampedNumber(easel, size, seed);
};

function stampedNumber(easel: Easel, size: number, seed: number): void {
  const { ctx } = easel;
  ctx.save();
  ctx.translate(size * 0.72, size * 0.62);
  ctx.rotate(-0.16);
  ctx.globalAlpha = 0.85;
  line(
    easel,
    [
      [-size * 0.16, -size * 0.075],
      [size * 0.16, -size * 0.075],
      [size * 0.16, size * 0.075],
      [-size * 0.16, size * 0.075],
      [-size * 0.16, -size * 0.075],
    ],
    papers.plum,
    size * 0.018,
  );
  ctx.fillStyle = papers.plum;
  ctx.font = `700 ${size * 0.12}px 'Bricolage Grotesque Variable', sans-serif`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(String(100 + (seed % 900)), 0, size * 0.008);
  ctx.restore();
}
