import type { Page } from '@playwright/test';

/** Cells along and down: coarse enough that letters are grey, fine enough that a button that moved is seen. */
const ACROSS = 32;
const DOWN = 20;

/** A picture as so many cells of colour, in hexadecimal, row by row. */
export type Fingerprint = string;

/** The whole window, as small as a stamp. */
export async function fingerprintOf(page: Page): Promise<Fingerprint> {
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  return page.evaluate(
    async ([source, across, down]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = across;
      canvas.height = down;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('no canvas to look with');
      // Halved again and again: each cell is then the mean of all that was in it.
      let from: CanvasImageSource = image;
      let { width, height } = image;
      while (width > across * 2 && height > down * 2) {
        const half = document.createElement('canvas');
        width = half.width = Math.ceil(width / 2);
        height = half.height = Math.ceil(height / 2);
        half.getContext('2d')?.drawImage(from, 0, 0, width, height);
        from = half;
      }
      context.drawImage(from, 0, 0, across, down);
      const { data } = context.getImageData(0, 0, across, down);
      return [...data]
        .filter((_, at) => at % 4 !== 3)
        .map((part) => part.toString(16).padStart(2, '0'))
        .join('');
    },
    [`data:image/png;base64,${picture.toString('base64')}`, ACROSS, DOWN] as const,
  );
}
