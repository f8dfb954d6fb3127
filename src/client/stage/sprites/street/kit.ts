import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import { type Box, ellipse, type Outline, rectangle, roundRectangle } from '../paper/outline.ts';
import { lay, type Sheet } from '../paper/sheet.ts';
import type { Plot } from './front.ts';

type Look = Omit<Sheet, 'fill' | 'seed'> & { readonly seed?: number };

/** A piece of paper cut to an outline, with as little said of it as can be. */
export const cut = (easel: Easel, outline: Outline, fill: string, look: Look = {}): Outline =>
  lay(easel, outline, { seed: Math.round((outline[0]?.[0] ?? 0) + outline.length), ...look, fill });

/** Print rather than paper: no shadow, no thickness. */
export const print = (easel: Easel, outline: Outline, fill: string): Outline =>
  cut(easel, outline, fill, { height: 0, thick: false, swerve: 0.3 });

export const box = (easel: Easel, { x, y, width, height }: Box, fill: string, look: Look = {}) =>
  cut(easel, rectangle(x, y, width, height), fill, look);

export const slab = (
  easel: Easel,
  { x, y, width, height }: Box,
  radius: number,
  fill: string,
  look: Look = {},
) => cut(easel, roundRectangle(x, y, width, height, radius), fill, look);

export const disc = (
  easel: Easel,
  [x, y]: readonly [number, number],
  radius: number,
  fill: string,
  look: Look = {},
) => cut(easel, ellipse(x, y, radius), fill, look);

export const line = (
  easel: Easel,
  points: Outline,
  colour: string,
  width: number,
  alpha = 1,
): void => ink(easel, points, { colour, width, alpha, tremble: width * 0.2 });

/** A five-pointed star. */
export const star = (x: number, y: number, radius: number): Outline =>
  Array.from({ length: 10 }, (_, index) => {
    const angle = (index / 10 - 0.25) * Math.PI * 2;
    const out = index % 2 === 0 ? radius : radius * 0.44;
    return [x + Math.cos(angle) * out, y + Math.sin(angle) * out] as const;
  });

/** Arcs that go out from a point, as things that speak without a word do. */
export function waves(
  easel: Easel,
  [x, y]: readonly [number, number],
  radius: number,
  look: { readonly colour: string; readonly width: number; readonly turns: number },
): void {
  for (const share of [0.45, 0.72, 1]) {
    const points: Outline = Array.from({ length: 9 }, (_, step) => {
      const angle = (look.turns - 0.11 + (step / 8) * 0.22) * Math.PI * 2;
      return [x + Math.cos(angle) * radius * share, y + Math.sin(angle) * radius * share] as const;
    });
    line(easel, points, look.colour, look.width);
  }
}

/** The middle of a place, for something of this size; never larger than the place. */
export function stand({ x, width, ground, height }: Plot, wide: number, tall: number): Box {
  const [w, h] = [Math.min(wide, width * 0.94), Math.min(tall, height * 0.96)];
  return { x: x + (width - w) / 2, y: ground - h, width: w, height: h };
}
