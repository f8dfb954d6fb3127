import { darker, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { arc, ellipse, type Point, rectangle, roundRectangle } from '../paper/outline.ts';
import { chance, wave } from '../paper/random.ts';
import { inside } from '../paper/sheet.ts';
import { cut, line, print, star } from '../street/kit.ts';
import type { DrawFragment } from './fragment.ts';

/**
 * What things say of us without a word, hour after hour: all four come from a machine’s roll, with its holes, and each
 * draws in its own hand: steps, a heart, degrees, sleep.
 */
function roll(
  easel: Easel,
  size: number,
  seed: number,
  fill: string,
  draw: (x: (share: number) => number, y: (share: number) => number) => void,
): void {
  const [left, top, width, height] = [size * 0.04, size * 0.24, size * 0.92, size * 0.52];
  const edge = cut(easel, rectangle(left, top, width, height), fill, {
    seed,
    height: Math.max(2, size * 0.045),
    tear: size * 0.016,
  });
  inside(easel, edge, () => {
    for (let hole = 0; hole < 11; hole += 1)
      for (const share of [0.09, 0.91])
        print(
          easel,
          ellipse(left + width * (0.05 + hole * 0.09), top + height * share, size * 0.014),
          darker(fill, 0.28),
        );
    for (let rule = 1; rule < 6; rule += 1)
      line(
        easel,
        [
          [left + (width * rule) / 6, top + height * 0.18],
          [left + (width * rule) / 6, top + height * 0.82],
        ],
        papers.line,
        size * 0.006,
        0.6,
      );
    draw(
      (share) => left + width * share,
      (share) => top + height * share,
    );
  });
}

/** Strides, in bars: one outing after another, and the place where it climbed. */
export const sportStrip: DrawFragment = (easel, size, seed) =>
  roll(easel, size, seed, papers.butter, (x, y) => {
    for (let bar = 0; bar < 14; bar += 1) {
      const tall = 0.12 + Math.abs(wave(seed, bar, 3.4)) * 0.42;
      print(
        easel,
        rectangle(x(0.06 + bar * 0.064), y(0.78 - tall), size * 0.034, y(0.78) - y(0.78 - tall)),
        bar === seed % 14 ? papers.brick : papers.petrol,
      );
    }
    line(
      easel,
      [
        [x(0.04), y(0.78)],
        [x(0.96), y(0.78)],
      ],
      papers.ink,
      size * 0.014,
    );
  });

/** A pulse, on the pink squared paper of surgeries. */
export const healthStrip: DrawFragment = (easel, size, seed) =>
  roll(easel, size, seed, '#f6dcd2', (x, y) => {
    for (let rule = 1; rule < 5; rule += 1)
      line(
        easel,
        [
          [x(0), y(rule / 5)],
          [x(1), y(rule / 5)],
        ],
        papers.rose,
        size * 0.006,
        0.5,
      );
    const beat: Point[] = [[x(0.02), y(0.56)]];
    const beats = 3 + (seed % 2);
    for (let index = 0; index < beats; index += 1) {
      const from = 0.06 + (index * 0.88) / beats;
      const high = 0.24 + chance(seed, index) * 0.08;
      beat.push(
        [x(from), y(0.56)],
        [x(from + 0.04), y(0.5)],
        [x(from + 0.07), y(0.56)],
        [x(from + 0.09), y(high)],
        [x(from + 0.12), y(0.76)],
        [x(from + 0.145), y(0.56)],
      );
    }
    beat.push([x(0.98), y(0.56)]);
    line(easel, beat, papers.plum, size * 0.024);
  });

/** Degrees by the hour: up when somebody comes home, down when nobody is there. */
export const homeStrip: DrawFragment = (easel, size, seed) =>
  roll(easel, size, seed, papers.white, (x, y) => {
    const steps: Point[] = [];
    for (let hour = 0; hour < 9; hour += 1) {
      const level = hour < 2 || (hour + seed) % 4 === 0 ? 0.7 : 0.36 + chance(seed, hour) * 0.12;
      steps.push([x(0.05 + hour * 0.1), y(level)], [x(0.15 + hour * 0.1), y(level)]);
    }
    line(easel, steps, papers.brick, size * 0.026);
    line(easel, arc(x(0.9), y(0.24), size * 0.022, size * 0.022, 0, 1), papers.ink, size * 0.012);
  });

/** A night, from the cradle’s monitor: a moon, and the ripples of each time that it woke. */
export const childStrip: DrawFragment = (easel, size, seed) =>
  roll(easel, size, seed, '#cdd6dc', (x, y) => {
    print(easel, ellipse(x(0.13), y(0.36), size * 0.055), papers.butter);
    print(easel, ellipse(x(0.155), y(0.32), size * 0.045), '#cdd6dc');
    cut(easel, star(x(0.27), y(0.28), size * 0.026), papers.mustard, {
      height: 0,
      thick: false,
      swerve: 0,
    });
    const night: Point[] = Array.from({ length: 60 }, (_, step) => {
      const at = step / 59;
      const woke = Math.exp(-(((at - 0.35 - (seed % 5) * 0.1) * 11) ** 2)) + 0.12;
      return [x(0.04 + at * 0.92), y(0.66) + Math.sin(step * 1.9) * size * 0.11 * woke] as const;
    });
    line(easel, night, papers.petrol, size * 0.02);
    print(easel, roundRectangle(x(0.82), y(0.2), size * 0.1, size * 0.09, 2), papers.sheet);
  });
