import { createEasel, type Easel } from './easel.ts';
import { chance, sway } from './random.ts';

const TILE = 220;
const tiles = new Map<number, HTMLCanvasElement>();

/** The tooth of the paper: specks of light and shade, and a few fibres. Made once for each density. */
function tile(ratio: number): HTMLCanvasElement {
  const known = tiles.get(ratio);
  if (known !== undefined) return known;
  const { canvas, ctx } = createEasel(TILE, TILE, ratio);
  for (let index = 0; index < 5200; index += 1) {
    const dark = chance(11, index) < 0.55;
    ctx.fillStyle = dark ? 'rgba(74, 54, 30, 0.075)' : 'rgba(255, 252, 240, 0.11)';
    const size = 0.5 + chance(12, index) * 0.9;
    ctx.fillRect(chance(13, index) * TILE, chance(14, index) * TILE, size, size);
  }
  for (let index = 0; index < 80; index += 1) {
    const [x, y] = [chance(21, index) * TILE, chance(22, index) * TILE];
    ctx.strokeStyle = index % 2 === 0 ? 'rgba(74, 54, 30, 0.09)' : 'rgba(255, 252, 240, 0.16)';
    ctx.lineWidth = 0.6;
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.quadraticCurveTo(
      x + sway(23, index) * 8,
      y + sway(24, index) * 8,
      x + sway(25, index) * 14,
      y + sway(26, index) * 14,
    );
    ctx.stroke();
  }
  tiles.set(ratio, canvas);
  return canvas;
}

/** Gives everything drawn so far the tooth of paper; what is transparent stays so. */
export function grain({ ctx, ratio, canvas }: Easel, strength = 1): void {
  const pattern = ctx.createPattern(tile(ratio), 'repeat');
  if (pattern === null) return;
  ctx.save();
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.globalCompositeOperation = 'source-atop';
  ctx.globalAlpha = strength;
  ctx.fillStyle = pattern;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  ctx.restore();
}
