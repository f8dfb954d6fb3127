/** A place on a chart as it is drawn, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where something stands, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of the height of letters: above their line and below it. */
export const RISES = 0.78;
export const HANGS = 0.26;

/** As wide as letters are on the average. In pixels, as the letters. */
export const widthOf = (words: string, letters: number): number => words.length * letters * 0.55;
