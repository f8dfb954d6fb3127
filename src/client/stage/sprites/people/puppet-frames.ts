import type { FrameDrawing } from '../frames.ts';
import { darker } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { drawBody, HEM } from './body.ts';
import { type BustMarks, drawFaceHead } from './face-head.ts';
import { drawHead, type Mood } from './head.ts';
import { drawArm, drawLeg } from './limbs.ts';
import type { Look } from './look.ts';
import { drawUmbrella } from './umbrella.ts';
import { drawChair, drawWheel } from './wheelchair.ts';

/** Where a puppet's parts meet, in hundredths of its height, feet at 0 and up below it. */
export const JOINTS = { neck: -69, shoulder: -66, head: -68 } as const;
export const hipOf = (look: Look): number => JOINTS.neck + HEM[look.garment] - 3;

/** A drawn head for each mood, when there is one. */
export interface DrawnHeads {
  readonly marks: BustMarks;
  readonly of: (mood: Mood) => HTMLImageElement;
}

/** The parts of a puppet `height` pixels tall. */
export function puppetFrames(
  look: Look,
  height: number,
  heads: DrawnHeads | null = null,
): readonly FrameDrawing[] {
  const s = height / 100;
  const leg = -hipOf(look);
  const box = (width: number, tall: number, x: number, y: number) => ({
    width: width * s,
    height: tall * s,
    pivot: [x * s, y * s] as const,
  });
  const head = (name: string, mood: Mood): FrameDrawing => ({
    name,
    ...box(52, 52, 25, 38),
    draw: (easel) =>
      heads === null
        ? drawHead(easel, look, mood, s * 1.2)
        : drawFaceHead(easel, heads.of(mood), heads.marks, s),
  });
  return [
    head('head', 'calm'),
    head('head-smile', 'smile'),
    head('head-frown', 'frown'),
    { name: 'body', ...box(40, 58, 20, 4), draw: (easel) => drawBody(easel, look, s) },
    { name: 'leg', ...box(14, leg + 4, 5, 2), draw: (easel) => drawLeg(easel, look, leg, s) },
    {
      name: 'leg-back',
      ...box(14, leg + 4, 5, 2),
      draw: (easel) => drawLeg(easel, { ...look, legs: darker(look.legs, 0.25) }, leg, s),
    },
    { name: 'arm', ...box(32, 76, 12, 4), draw: (easel) => drawArm(easel, look, s) },
    {
      name: 'arm-back',
      ...box(32, 76, 12, 4),
      draw: (easel) =>
        drawArm(easel, { ...look, carried: 'nothing', cloth: darker(look.cloth, 0.15) }, s),
    },
    { name: 'umbrella', ...box(64, 78, 32, 72), draw: (easel) => drawUmbrella(easel, look, s) },
    ...(look.seated
      ? [
          {
            name: 'chair',
            ...box(52, 64, 23, 61),
            draw: (easel: Easel) => drawChair(easel, look, s),
          },
          { name: 'wheel', ...box(38, 38, 19, 19), draw: (easel: Easel) => drawWheel(easel, s) },
        ]
      : []),
  ];
}
