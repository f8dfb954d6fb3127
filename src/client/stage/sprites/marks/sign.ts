import type { Sign } from '../../../../protocol/vocabulary.ts';
import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import {
  curve,
  ellipse,
  type Outline,
  type Point,
  rectangle,
  roundRectangle,
} from '../paper/outline.ts';
import { chance } from '../paper/random.ts';
import { inside, lay } from '../paper/sheet.ts';

/**
 * One shape for each sign, the same wherever it is met: round shapes for what served, angular shapes for what hurt,
 * open ones in between. `s` is half the side of the square in which it is drawn, its middle at the origin.
 */
export const drawSign: Readonly<Record<Sign, (easel: Easel, s: number) => void>> = {
  thanks: flower,
  buys: bag,
  ignores: footprints,
  asks: question,
  protests: crumpled,
  leaves: openDoor,
};

const lift = (s: number) => Math.min(2.4, s * 0.1);

/** A flower of round petals with a heart for its middle. */
function flower(easel: Easel, s: number): void {
  for (let petal = 0; petal < 6; petal += 1) {
    const angle = (petal / 6) * Math.PI * 2 - Math.PI / 2;
    lay(easel, ellipse(Math.cos(angle) * s * 0.5, Math.sin(angle) * s * 0.5, s * 0.36), {
      fill: petal % 2 === 0 ? papers.serviceWash : '#b9d8da',
      seed: petal,
      height: lift(s),
      swerve: s * 0.02,
    });
  }
  lay(
    easel,
    [
      ...curve([0, s * 0.42], [-s * 0.62, -s * 0.02], [-s * 0.34, -s * 0.3], 8),
      ...curve([-s * 0.34, -s * 0.3], [-s * 0.08, -s * 0.44], [0, -s * 0.14], 6),
      ...curve([0, -s * 0.14], [s * 0.08, -s * 0.44], [s * 0.34, -s * 0.3], 6),
      ...curve([s * 0.34, -s * 0.3], [s * 0.62, -s * 0.02], [0, s * 0.42], 8),
    ],
    { fill: papers.service, seed: 9, height: lift(s), swerve: s * 0.01 },
  );
}

/** A shopping bag with round handles. */
function bag(easel: Easel, s: number): void {
  for (const x of [-0.06, 0.06]) {
    ink(easel, curve([s * (x - 0.3), -s * 0.3], [s * x, -s * 1.25], [s * (x + 0.3), -s * 0.3]), {
      colour: papers.bark,
      width: s * 0.09,
      tremble: 0,
    });
  }
  lay(
    easel,
    [
      [-s * 0.58, -s * 0.36],
      [s * 0.58, -s * 0.36],
      [s * 0.66, s * 0.82],
      [-s * 0.66, s * 0.82],
    ],
    { fill: papers.kraft, seed: 3, height: lift(s), swerve: s * 0.02 },
  );
  lay(easel, ellipse(0, s * 0.24, s * 0.3), { fill: papers.service, seed: 4, height: 0.4 });
}

/** Steps that go by: neither well nor ill. */
function footprints(easel: Easel, s: number): void {
  const step = (x: number, y: number, turns: number) => {
    const { ctx } = easel;
    ctx.save();
    ctx.translate(x, y);
    ctx.rotate(turns * Math.PI * 2);
    for (const [dy, rx, ry] of [
      [-0.12, 0.16, 0.25],
      [0.28, 0.12, 0.13],
    ] as const) {
      lay(easel, ellipse(0, dy * s, rx * s, ry * s), {
        fill: papers.slate,
        seed: 3,
        height: lift(s) * 0.6,
        swerve: s * 0.01,
      });
    }
    ctx.restore();
  };
  step(-s * 0.5, s * 0.48, 0.1);
  step(s * 0.02, s * 0.3, 0.1);
  step(s * 0.1, -s * 0.36, 0.1);
  step(s * 0.62, -s * 0.5, 0.1);
}

/** A torn scrap with a question mark drawn by hand. */
function question(easel: Easel, s: number): void {
  lay(easel, rectangle(-s * 0.7, -s * 0.8, s * 1.4, s * 1.56), {
    fill: papers.butter,
    seed: 5,
    height: lift(s),
    tear: Math.max(1, s * 0.07),
  });
  ink(
    easel,
    [
      ...curve([-s * 0.3, -s * 0.26], [-s * 0.26, -s * 0.68], [s * 0.06, -s * 0.58], 6),
      ...curve([s * 0.06, -s * 0.58], [s * 0.46, -s * 0.44], [s * 0.2, -s * 0.1], 6),
      ...curve([s * 0.2, -s * 0.1], [s * 0.02, s * 0.06], [s * 0.01, s * 0.26], 5),
    ],
    { colour: papers.ink, width: Math.max(1.6, s * 0.17), tremble: s * 0.01 },
  );
  lay(easel, ellipse(s * 0.01, s * 0.52, s * 0.115), {
    fill: papers.ink,
    seed: 1,
    height: 0,
    thick: false,
  });
}

/** A sheet crumpled into a ball of angles. */
function crumpled(easel: Easel, s: number): void {
  const corners = 11;
  const ball: Outline = Array.from({ length: corners }, (_, index): Point => {
    const angle = (index / corners) * Math.PI * 2;
    const out = s * (0.66 + chance(31, index) * 0.26);
    return [Math.cos(angle) * out, Math.sin(angle) * out];
  });
  const edge = lay(easel, ball, {
    fill: papers.intrusionWash,
    seed: 6,
    height: lift(s) * 1.2,
    swerve: 0,
  });
  inside(easel, edge, () => {
    ball.forEach((corner, index) => {
      const next = ball[(index + 1) % corners] ?? corner;
      const heart: Point = [s * 0.12 * Math.sin(index * 2.1), s * 0.12 * Math.cos(index * 1.7)];
      lay(easel, [corner, next, heart], {
        fill:
          [papers.intrusionWash, '#e9b79a', papers.intrusion, '#f3cdb6'][(index * 3) % 4] ??
          '#e9b79a',
        seed: index,
        height: 0,
        swerve: 0,
        thick: false,
      });
    });
  });
  for (const [x, y] of [
    [-1, -0.62],
    [0.95, -0.7],
    [-0.2, -1.02],
  ] as const) {
    ink(
      easel,
      [
        [x * s * 0.86, y * s * 0.86],
        [x * s * 1.02, y * s * 1.02],
      ],
      {
        colour: papers.intrusion,
        width: Math.max(1.2, s * 0.1),
        tremble: 0,
      },
    );
  }
}

/** A door left open, and an arrow that goes out of it. */
function openDoor(easel: Easel, s: number): void {
  lay(easel, roundRectangle(-s * 0.72, -s * 0.82, s * 0.92, s * 1.6, s * 0.06, 0), {
    fill: papers.ink,
    seed: 2,
    height: lift(s),
    swerve: s * 0.01,
  });
  lay(
    easel,
    [
      [-s * 0.72, -s * 0.82],
      [-s * 0.3, -s * 0.64],
      [-s * 0.3, s * 0.94],
      [-s * 0.72, s * 0.78],
    ],
    { fill: papers.intrusion, seed: 3, height: lift(s) * 0.6, swerve: s * 0.01 },
  );
  const shaft = {
    colour: lighter(papers.intrusion, 0.1),
    width: Math.max(1.8, s * 0.15),
    tremble: 0,
  };
  ink(
    easel,
    [
      [-s * 0.08, 0],
      [s * 0.86, 0],
    ],
    { ...shaft, colour: darker(papers.paper, 0) },
  );
  ink(
    easel,
    [
      [s * 0.2, 0],
      [s * 0.88, 0],
    ],
    shaft,
  );
  ink(
    easel,
    [
      [s * 0.58, -s * 0.28],
      [s * 0.9, 0],
      [s * 0.58, s * 0.28],
    ],
    shaft,
  );
}
