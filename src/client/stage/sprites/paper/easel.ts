/** Something to draw on, in CSS pixels, at the density of the screen. */
export interface Easel {
  readonly canvas: HTMLCanvasElement;
  readonly ctx: CanvasRenderingContext2D;
  /** Canvas pixels for one CSS pixel. */
  readonly ratio: number;
  readonly width: number;
  readonly height: number;
}

export function createEasel(width: number, height: number, ratio: number): Easel {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width * ratio));
  canvas.height = Math.max(1, Math.ceil(height * ratio));
  // Drawn once and handed to WebGL: kept in main memory, where a long list of strokes cannot be lost with a GPU.
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (ctx === null) throw new Error('This browser gives no 2D canvas.');
  ctx.scale(ratio, ratio);
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  return { canvas, ctx, ratio, width, height };
}
