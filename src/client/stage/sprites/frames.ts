import { createEasel, type Easel } from './paper/easel.ts';
import { grain } from './paper/grain.ts';

/** One picture of a sheet of pictures; `pivot` is the point about which it is placed and turned. */
export interface FrameDrawing {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly pivot: readonly [x: number, y: number];
  /** Draws with the pivot at the origin. */
  readonly draw: (easel: Easel) => void;
}

interface CutFrame {
  readonly name: string;
  /** In canvas pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FrameSheet {
  readonly canvas: HTMLCanvasElement;
  readonly frames: readonly CutFrame[];
}

const GAP = 2;

/** Draws pictures side by side on one canvas, so that a whole puppet is one texture. */
export function drawFrames(
  drawings: readonly FrameDrawing[],
  ratio: number,
  tooth = 0.8,
): FrameSheet {
  const width = drawings.reduce((sum, drawing) => sum + drawing.width + GAP, GAP);
  const height = Math.max(...drawings.map((drawing) => drawing.height));
  const easel = createEasel(width, height, ratio);
  const frames: CutFrame[] = [];
  let x = GAP;
  for (const drawing of drawings) {
    easel.ctx.save();
    easel.ctx.beginPath();
    easel.ctx.rect(x, 0, drawing.width, drawing.height);
    easel.ctx.clip();
    easel.ctx.translate(x + drawing.pivot[0], drawing.pivot[1]);
    drawing.draw(easel);
    easel.ctx.restore();
    frames.push({
      name: drawing.name,
      x: Math.round(x * ratio),
      y: 0,
      width: Math.floor(drawing.width * ratio),
      height: Math.floor(drawing.height * ratio),
    });
    x += drawing.width + GAP;
  }
  if (tooth > 0) grain(easel, tooth);
  return { canvas: easel.canvas, frames };
}
