export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels, from the top left of the stage's area. */
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

/** `tall`: a phone held upright; the street folds into two rows and the sheets come from below. */
export type Form = 'wide' | 'tall';

export const formOf = ({ width, height }: Size): Form =>
  width < 720 || height > width * 1.15 ? 'tall' : 'wide';
