import type { Easel } from './easel.ts';
import { scissors, torn } from './edge.ts';
import { boxOf, type Outline } from './outline.ts';

export interface Sheet {
  readonly fill: string;
  readonly seed: number;
  /** How high the sheet lies above what is under it; 0 casts no shadow. */
  readonly height?: number;
  /** How far scissors swerve, in pixels. */
  readonly swerve?: number;
  /** Depth of the tear; with it the edge is torn and shows the paper's white core. */
  readonly tear?: number;
  /** Colour of the core. */
  readonly core?: string;
  /** False: no light on the edge, for print on a sheet rather than a sheet of its own. */
  readonly thick?: boolean;
}

/** The core of torn paper. */
const CORE = '#fffdf6';
const SHADOW = '58, 42, 24';

export function trace(ctx: CanvasRenderingContext2D, outline: Outline): void {
  ctx.beginPath();
  outline.forEach(([x, y], index) => {
    if (index === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
  ctx.closePath();
}

/** Canvas shadows ignore the transform: their measures are in canvas pixels. */
function castShadow({ ctx, ratio }: Easel, height: number): void {
  ctx.shadowColor = `rgba(${SHADOW}, ${Math.min(0.42, 0.2 + height * 0.02)})`;
  ctx.shadowBlur = (1.5 + height * 1.5) * ratio;
  ctx.shadowOffsetX = height * 0.35 * ratio;
  ctx.shadowOffsetY = (0.5 + height * 0.75) * ratio;
}

/** Lays one sheet of paper: its shadow, its body, the light on its edge. Gives back the line along which it was cut. */
export function lay(easel: Easel, outline: Outline, sheet: Sheet): Outline {
  const { ctx } = easel;
  const { seed, fill, height = 2, swerve = 0.7, tear, thick = true } = sheet;
  const edge = tear === undefined ? scissors(outline, seed, swerve) : torn(outline, seed, tear);
  ctx.save();
  if (tear !== undefined) {
    if (height > 0) castShadow(easel, height);
    trace(ctx, torn(outline, seed + 101, tear * 1.3));
    ctx.fillStyle = sheet.core ?? CORE;
    ctx.lineWidth = tear * 0.9;
    ctx.strokeStyle = sheet.core ?? CORE;
    ctx.fill();
    ctx.shadowColor = 'transparent';
    ctx.stroke();
  } else if (height > 0) castShadow(easel, height);
  trace(ctx, edge);
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.restore();
  if (thick && tear === undefined) thickness(easel, edge);
  return edge;
}

/** A hair of light above and on the left, a hair of shade below and on the right: paper has a thickness. */
function thickness({ ctx }: Easel, edge: Outline): void {
  const box = boxOf(edge);
  ctx.save();
  trace(ctx, edge);
  ctx.clip();
  const light = ctx.createLinearGradient(box.x, box.y, box.x + box.width, box.y + box.height);
  light.addColorStop(0, 'rgba(255, 252, 240, 0.14)');
  light.addColorStop(0.55, 'rgba(255, 252, 240, 0)');
  light.addColorStop(1, 'rgba(70, 50, 30, 0.1)');
  ctx.fillStyle = light;
  ctx.fillRect(box.x, box.y, box.width, box.height);
  ctx.lineWidth = 1.6;
  ctx.translate(0.5, 0.7);
  trace(ctx, edge);
  ctx.strokeStyle = 'rgba(255, 253, 244, 0.55)';
  ctx.stroke();
  ctx.translate(-1, -1.4);
  trace(ctx, edge);
  ctx.strokeStyle = 'rgba(60, 42, 24, 0.16)';
  ctx.stroke();
  ctx.restore();
}

/** Prints inside a sheet: whatever is drawn stays within the line. */
export function inside({ ctx }: Easel, outline: Outline, print: () => void): void {
  ctx.save();
  trace(ctx, outline);
  ctx.clip();
  print();
  ctx.restore();
}
