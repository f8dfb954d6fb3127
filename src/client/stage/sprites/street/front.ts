import type { Easel } from '../paper/easel.ts';
import type { Box, Point } from '../paper/outline.ts';

/** Where a house front is to be drawn. */
export interface Plot {
  /** Left edge and width of the place's stretch of street. */
  readonly x: number;
  readonly width: number;
  /** Where its foot stands, and the room above it. */
  readonly ground: number;
  readonly height: number;
  /** Size of things here: 1 is a place 350 pixels wide. */
  readonly unit: number;
  readonly seed: number;
}

/** What the street must know of a front once it is drawn. */
export interface Front {
  /** The board for the place's name; written by the stage, never drawn in the picture. */
  readonly sign: Box & { readonly colour: string };
  /** Windows and lamps that give light when it is dark. */
  readonly lights: readonly Box[];
  /** Where people stop, and from where things are handed. */
  readonly door: Point;
}

export type DrawFront = (easel: Easel, plot: Plot) => Front;

export const plotFor = (
  front: { x: number; width: number; height: number },
  ground: number,
  seed: number,
): Plot => ({
  x: front.x,
  width: front.width,
  ground,
  height: front.height,
  unit: Math.min(front.width / 350, front.height / 315),
  seed,
});
