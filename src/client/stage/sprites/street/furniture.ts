import { darker, lighter, mix, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import {
  type Box,
  ellipse,
  type Outline,
  type Point,
  rectangle,
  smooth,
} from '../paper/outline.ts';
import { chance, sway } from '../paper/random.ts';
import { lay } from '../paper/sheet.ts';

/** A plane tree in its iron grid: three or four sheets of leaves on a forked trunk. */
export function tree(easel: Easel, x: number, ground: number, size: number, seed: number): void {
  const bark = papers.bark;
  const crown = ground - size * 0.68;
  lay(
    easel,
    [
      [x - size * 0.035, ground],
      [x - size * 0.022, crown],
      [x - size * 0.13, crown - size * 0.12],
      [x - size * 0.115, crown - size * 0.15],
      [x, crown - size * 0.04],
      [x + size * 0.1, crown - size * 0.17],
      [x + size * 0.12, crown - size * 0.14],
      [x + size * 0.024, crown],
      [x + size * 0.04, ground],
    ],
    { fill: bark, seed, height: 1.5 },
  );
  const greens = [
    darker(papers.moss, 0.12),
    papers.moss,
    mix(papers.moss, papers.sage, 0.5),
    papers.sage,
  ];
  const leaves: readonly Point[] = [
    [-0.14, -0.05],
    [0.15, -0.04],
    [0.02, -0.16],
    [-0.03, 0.01],
  ];
  leaves.forEach(([dx, dy], index) => {
    const middle: Point = [x + dx * size, crown - size * 0.1 + dy * size];
    const radius = size * (0.19 - index * 0.022);
    lay(easel, foliage(middle, radius, seed + index), {
      fill: greens[index] ?? papers.moss,
      seed: seed + index * 3,
      height: 2.2,
      swerve: 0.4,
    });
  });
  for (let leaf = 0; leaf < 9; leaf += 1) {
    const at: Point = [
      x + sway(seed + 40, leaf) * size * 0.22,
      crown - size * 0.12 + sway(seed + 41, leaf) * size * 0.16,
    ];
    lay(easel, ellipse(at[0], at[1], size * 0.02, size * 0.011), {
      fill: leaf % 3 === 0 ? papers.butter : lighter(papers.sage, 0.3),
      seed: leaf,
      height: 0.5,
      swerve: 0.2,
      thick: false,
    });
  }
  lay(easel, ellipse(x, ground + size * 0.006, size * 0.1, size * 0.016), {
    fill: darker(papers.pebble, 0.3),
    seed: seed + 9,
    height: 0,
    thick: false,
  });
}

function foliage([x, y]: Point, radius: number, seed: number): Outline {
  const lobes = 9;
  return smooth(
    Array.from({ length: lobes * 2 }, (_, index): Point => {
      const angle = (index / (lobes * 2)) * Math.PI * 2;
      const out = radius * (index % 2 === 0 ? 1.04 + chance(seed, index) * 0.14 : 0.86);
      return [x + Math.cos(angle) * out * 1.12, y + Math.sin(angle) * out * 0.92];
    }),
    5,
  );
}

/** A street lamp; gives back its lantern, which lights up. */
export function lamp(easel: Easel, x: number, ground: number, size: number): Box {
  const iron = darker(papers.petrol, 0.45);
  const top = ground - size;
  ink(
    easel,
    [
      [x, ground],
      [x, top + size * 0.14],
    ],
    { colour: iron, width: size * 0.022, tremble: 0.4 },
  );
  lay(easel, rectangle(x - size * 0.028, ground - size * 0.13, size * 0.056, size * 0.13), {
    fill: iron,
    seed: 6,
    height: 1.2,
  });
  ink(
    easel,
    [
      [x - size * 0.07, top + size * 0.22],
      [x + size * 0.07, top + size * 0.22],
    ],
    { colour: iron, width: size * 0.014 },
  );
  const lantern: Box = {
    x: x - size * 0.05,
    y: top + size * 0.02,
    width: size * 0.1,
    height: size * 0.12,
  };
  lay(
    easel,
    [
      [x - size * 0.05, lantern.y],
      [x + size * 0.05, lantern.y],
      [x + size * 0.032, lantern.y + lantern.height],
      [x - size * 0.032, lantern.y + lantern.height],
    ],
    { fill: papers.butter, seed: 7, height: 1.4 },
  );
  lay(
    easel,
    [
      [x - size * 0.062, lantern.y + 1],
      [x, top - size * 0.045],
      [x + size * 0.062, lantern.y + 1],
    ],
    { fill: iron, seed: 8, height: 1 },
  );
  return lantern;
}
