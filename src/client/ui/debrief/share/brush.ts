import { fonts, palettes } from '../../../theme/tokens.ts';
import { wrapped } from './wrapped.ts';

interface Letters {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly lines?: number;
  readonly weight?: number;
  readonly face?: keyof typeof fonts;
  readonly colour?: string;
}

/** What one paints with on paper: words that keep within their width, and cut paper with its shadow. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly write: (words: string, letters: Letters) => void;
  readonly paper: (outline: string | Path2D, colour: string) => void;
}

export const brushOn = (context: CanvasRenderingContext2D): Brush => ({
  context,
  write: (words, { x, y, size, width, lines = 1, weight = 450, face = 'text', colour }) => {
    context.fillStyle = colour ?? palettes.light.ink;
    let fit = size;
    const measure = (line: string) => {
      context.font = `${weight} ${fit}px ${fonts[face]}`;
      return context.measureText(line).width;
    };
    // One line that is too long is written smaller; several are wrapped.
    if (lines === 1) while (measure(words) > width && fit > size / 2) fit -= 1;
    wrapped(words, { width, lines }, measure).forEach((line, index) => {
      context.fillText(line, x, y + index * fit * 1.22);
    });
  },
  paper: (outline, colour) => {
    context.save();
    context.shadowColor = 'rgb(36 31 26 / 28%)';
    context.shadowBlur = 8;
    context.shadowOffsetX = 2;
    context.shadowOffsetY = 4;
    context.fillStyle = colour;
    context.fill(typeof outline === 'string' ? new Path2D(outline) : outline);
    context.restore();
  },
});
