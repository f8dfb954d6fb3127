import { type Box, HANGS, RISES, type Spot } from './on-page.ts';

/** Words that name a mark, and the stem between both. */
export interface PointerPlace extends Box {
  /** Where the stem leaves the mark and where it meets the words, above or below. */
  readonly stem: { readonly from: number; readonly to: number };
  /** Middle and line of the words. */
  readonly at: Spot;
}

export type Side = 'above' | 'below';

/** From the middle of a mark to where its stem begins; and from the end of the stem to the words. In pixels. */
const MARK = 11;
const GAP = 4;
/** Lengths of a stem: the shortest is liked the best, before words without one, and those before longer ones. In pixels. */
const SHORT = 9;
const LONGER = [24, 42, 66, 96];
/** Of the width of the words, how far their middle stands beside the mark. */
const BESIDE = [0, 0.5, -0.5];

interface Words {
  /** Of the words, in pixels. */
  readonly width: number;
  readonly letters: number;
}

/** What the words keep within; `top` and `bottom` as far as the axes are read. */
export type Page = Box;

/** Where the words that name a mark may stand, what is liked best first. Null when the sheet has room for none. */
export function pointerPlaces(
  mark: Spot,
  side: Side,
  words: Words,
  page: Page,
): readonly [PointerPlace, ...PointerPlace[]] | null {
  const sides: readonly Side[] = side === 'above' ? ['above', 'below'] : ['below', 'above'];
  const onStem = (length: number) =>
    sides.flatMap((one) => BESIDE.map((beside) => stemmed(mark, one, length, beside, words, page)));
  const [first, ...others] = [
    ...onStem(SHORT),
    ...[-1, 1].map((way) => besideMark(mark, way, words)),
    ...LONGER.flatMap(onStem),
  ].filter(
    ({ left, right, top, bottom }) =>
      left >= page.left && right <= page.right && top >= page.top && bottom <= page.bottom,
  );
  return first === undefined ? null : [first, ...others];
}

const around = (middle: number, line: number, { width, letters }: Words): Box & { at: Spot } => ({
  left: middle - width / 2,
  right: middle + width / 2,
  top: line - letters * RISES,
  bottom: line + letters * HANGS,
  at: { x: middle, y: line },
});

function stemmed(
  mark: Spot,
  side: Side,
  length: number,
  beside: number,
  words: Words,
  page: Page,
): PointerPlace {
  const by = side === 'above' ? -1 : 1;
  const from = mark.y + by * MARK;
  const to = from + by * length;
  const line =
    side === 'above' ? to - GAP - words.letters * HANGS : to + GAP + words.letters * RISES;
  const half = words.width / 2;
  const middle = Math.min(
    Math.max(mark.x + beside * words.width, page.left + half),
    page.right - half,
  );
  return { ...around(middle, line, words), stem: { from, to } };
}

/** Left or right of the mark, on its height: nothing needs to lead there. */
function besideMark(mark: Spot, way: number, words: Words): PointerPlace {
  const line = mark.y + words.letters * ((RISES - HANGS) / 2);
  const middle = mark.x + way * (MARK + GAP + words.width / 2);
  return { ...around(middle, line, words), stem: { from: mark.y, to: mark.y } };
}
