import type { Easel } from './easel.ts';
import type { Outline, Point } from './outline.ts';
import { sway, wave } from './random.ts';

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly seed?: number;
  /** How far the hand trembles, in pixels. */
  readonly tremble?: number;
  readonly alpha?: number;
}

/** A line drawn by hand with a pen, open. */
export function ink({ ctx }: Easel, points: Outline, stroke: Stroke): void {
  const { colour, width, seed = 1, tremble = 0.5, alpha = 1 } = stroke;
  ctx.save();
  ctx.globalAlpha *= alpha;
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.beginPath();
  let distance = 0;
  points.forEach(([x, y], index) => {
    const before = points[index - 1];
    if (before === undefined) {
      ctx.moveTo(x, y);
      return;
    }
    const length = Math.hypot(x - before[0], y - before[1]);
    const pieces = Math.max(1, Math.round(length / 6));
    for (let piece = 1; piece <= pieces; piece += 1) {
      const at = piece / pieces;
      const far = distance + length * at;
      ctx.lineTo(
        before[0] + (x - before[0]) * at + wave(seed, far, 14) * tremble,
        before[1] + (y - before[1]) * at + wave(seed + 3, far, 14) * tremble,
      );
    }
    distance += length;
  });
  ctx.stroke();
  ctx.restore();
}

/** Lines of writing that cannot be read: words as strokes of different lengths. */
export function scribble(
  easel: Easel,
  from: Point,
  width: number,
  stroke: Stroke & { readonly lines: number; readonly leading: number },
): void {
  const seed = stroke.seed ?? 1;
  for (let line = 0; line < stroke.lines; line += 1) {
    const last = line === stroke.lines - 1;
    const end = width * (last ? 0.55 : 0.92 + 0.08 * sway(seed, line));
    let x = 0;
    let word = 0;
    while (x < end) {
      const length = Math.min(
        end - x,
        Math.max(3, width * (0.12 + 0.1 * Math.abs(sway(seed + line * 17, word)))),
      );
      ink(
        easel,
        [
          [from[0] + x, from[1] + line * stroke.leading],
          [from[0] + x + length, from[1] + line * stroke.leading],
        ],
        { ...stroke, seed: seed + line * 31 + word, tremble: 0.3 },
      );
      x += length + Math.max(2, width * 0.05);
      word += 1;
    }
  }
}

/** Parallel strokes inside whatever clip is set, at an angle in turns. */
export function hatch(
  { ctx }: Easel,
  box: { x: number; y: number; width: number; height: number },
  stroke: Stroke & { readonly gap: number; readonly turns: number },
): void {
  const reach = Math.hypot(box.width, box.height);
  ctx.save();
  ctx.translate(box.x + box.width / 2, box.y + box.height / 2);
  ctx.rotate(stroke.turns * Math.PI * 2);
  ctx.globalAlpha *= stroke.alpha ?? 1;
  ctx.strokeStyle = stroke.colour;
  ctx.lineWidth = stroke.width;
  ctx.beginPath();
  for (let y = -reach / 2; y < reach / 2; y += stroke.gap) {
    const stray = sway(stroke.seed ?? 1, Math.round(y * 10)) * stroke.gap * 0.15;
    ctx.moveTo(-reach / 2, y + stray);
    ctx.lineTo(reach / 2, y - stray);
  }
  ctx.stroke();
  ctx.restore();
}
