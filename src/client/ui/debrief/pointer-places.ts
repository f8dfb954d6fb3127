import type { Box } from './clear-place.ts';
import type { Point } from './curve.ts';

/** Words that name a mark, and the stem between both. */
export interface PointerPlace extends Box {
  /** Where the stem leaves the mark and where it meets the words, above or below. */
  readonly stem: { readonly from: number; readonly to: number };
  /** Middle and line of the words. */
  readonly at: Point;
}

export type Side = 'above' | 'below';

/** From the middle of a mark to where its stem begins; and from the end of the stem to the words. In pixels. */
const MARK = 11;
const GAP = 4;
/** Lengths of a stem, the shortest liked the best. In pixels. */
const STEMS = [9, 24, 42, 66, 96];
/** Of the width of the words, how far their middle stands beside the mark. */
const BESIDE = [0, 0.5, -0.5];
/** Of the height of letters: above their line and below it. */
const RISES = 0.78;
const HANGS = 0.26;

interface Words {
  /** Of the words, in pixels. */
  readonly width: number;
  readonly letters: number;
}

/** What the words keep within; `top` and `bottom` as far as the axes are read. */
export type Page = Box;

/** Where the words that name a mark may stand, what is liked best first. Null when the sheet has room for none. */
export function pointerPlaces(
  mark: Point,
  side: Side,
  { width, letters }: Words,
  page: Page,
): readonly [PointerPlace, ...PointerPlace[]] | null {
  const sides: readonly Side[] = side === 'above' ? ['above', 'below'] : ['below', 'above'];
  const [first, ...others] = STEMS.flatMap((length) =>
    sides.flatMap((one) =>
      BESIDE.map((beside): PointerPlace => {
        const by = one === 'above' ? -1 : 1;
        const from = mark.y + by * MARK;
        const to = from + by * length;
        const line = one === 'above' ? to - GAP - letters * HANGS : to + GAP + letters * RISES;
        const middle = Math.min(
          Math.max(mark.x + beside * width, page.left + width / 2),
          page.right - width / 2,
        );
        return {
          left: middle - width / 2,
          right: middle + width / 2,
          top: line - letters * RISES,
          bottom: line + letters * HANGS,
          stem: { from, to },
          at: { x: middle, y: line },
        };
      }),
    ),
  ).filter(({ top, bottom }) => top >= page.top && bottom <= page.bottom);
  return first === undefined ? null : [first, ...others];
}
