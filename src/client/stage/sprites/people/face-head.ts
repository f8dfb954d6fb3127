import type { Easel } from '../paper/easel.ts';

/** Where a drawn bust's neck and chin are, as shares of its square. */
export interface BustMarks {
  readonly neckX: number;
  readonly neckY: number;
  readonly chin: number;
  readonly crown: number;
}

/** A drawn head cut out and set on a puppet, its neck at the origin; `s` as in head.ts. */
export function drawFaceHead(
  easel: Easel,
  head: HTMLImageElement,
  marks: BustMarks,
  s: number,
): void {
  const { ctx, ratio } = easel;
  const side = (22 * s) / (marks.chin - marks.crown);
  ctx.save();
  // The drawn chest is left out: the puppet has its own.
  ctx.beginPath();
  ctx.rect(-side, -side, side * 2, side - s);
  ctx.rect(-4.6 * s, -2 * s, 9.2 * s, 8 * s);
  ctx.clip();
  ctx.shadowColor = 'rgba(58, 42, 24, 0.3)';
  ctx.shadowBlur = Math.min(3, s * 1.2) * ratio;
  ctx.shadowOffsetY = Math.min(1.4, s * 0.6) * ratio;
  ctx.drawImage(head, -side * marks.neckX, -side * marks.neckY, side, side);
  ctx.restore();
}
