import type { FrameDrawing } from '../frames.ts';
import { papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { arc, ellipse, type Outline } from '../paper/outline.ts';
import { chance, pick } from '../paper/random.ts';
import { trace } from '../paper/sheet.ts';

const COATS = [
  papers.petrol,
  papers.rose,
  papers.mustard,
  papers.aubergine,
  papers.kiosk,
  papers.brick,
  papers.slate,
  papers.bark,
  papers.cream,
  papers.moss,
] as const;
const SKINS = ['#f1cdb0', '#e0ab83', '#c88f66', '#96603c', '#6f452c'] as const;
const HAIRS = ['#241c18', '#5a3a24', '#8a5a32', '#cfc7bb', '#a8553a', '#1a1512'] as const;

/** How many different people are cut; three hundred are laid from them. */
export const FAR_PEOPLE = 20;

/** Somebody far away: a coat, a head, legs; enough to be one person and not another. Feet at the pivot. */
export const farPerson = (index: number, tall: number, wet: boolean): FrameDrawing => {
  const width = Math.ceil(tall * (wet ? 1 : 0.66));
  const height = Math.ceil(tall * (wet ? 1.35 : 1.12));
  return {
    name: frameName(index, wet),
    width,
    height,
    pivot: [width / 2, height - 1],
    draw: (easel) => draw(easel, index, tall, wet),
  };
};

export const frameName = (index: number, wet: boolean): string =>
  `${index}${wet ? '-umbrella' : ''}`;

function draw(easel: Easel, index: number, tall: number, wet: boolean): void {
  const { ctx } = easel;
  const fill = (colour: string, outline: Outline) => {
    trace(ctx, outline);
    ctx.fillStyle = colour;
    ctx.fill();
  };
  const h = tall * (0.86 + chance(index, 1) * 0.16);
  const coat = pick(COATS, index, 2);
  const wide = h * (0.17 + chance(index, 3) * 0.06);
  const hem = h * (0.2 + chance(index, 4) * 0.16);
  for (const side of [-1, 1] as const)
    fill(papers.ink, [
      [side * wide * 0.2, -hem - h * 0.04],
      [side * wide * 0.75, -hem - h * 0.04],
      [side * wide * 0.85, 0],
      [side * wide * 0.3, 0],
    ]);
  fill(coat, [
    [-wide * 0.62, -h * 0.76],
    [wide * 0.62, -h * 0.76],
    [wide * 1.12, -hem],
    [-wide * 1.12, -hem],
  ]);
  ctx.fillStyle = 'rgba(36, 31, 26, 0.14)';
  ctx.fillRect(0, -h * 0.76, wide * 0.9, h * 0.76 - hem);
  const head = h * 0.105;
  fill(pick(SKINS, index, 5), ellipse(0, -h * 0.86, head, head * 1.12));
  const hair = pick(HAIRS, index, 6);
  fill(hair, [...arc(0, -h * 0.88, head * 1.16, head * 1.14, 0.47, 1.03)]);
  if (chance(index, 7) < 0.45) fill(hair, ellipse(-head * 0.7, -h * 0.8, head * 0.5, head * 1.1));
  if (chance(index, 8) < 0.4)
    fill(pick(COATS, index, 9), ellipse(wide * 1.1, -h * 0.42, h * 0.07, h * 0.08));
  if (!wet) return;
  fill(papers.ink, [
    [h * 0.1, -h * 0.5],
    [h * 0.13, -h * 0.5],
    [h * 0.05, -h * 1.1],
    [h * 0.02, -h * 1.1],
  ]);
  fill(pick(COATS, index, 10), arc(h * 0.03, -h * 0.98, h * 0.42, h * 0.32, 0.5, 1));
}
