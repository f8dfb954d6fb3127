import type { Silo } from '../../protocol/vocabulary.ts';
import { type Form, formOf, type Rect, type Size } from './geometry.ts';

export interface StreetPlace {
  readonly silo: Silo;
  /** The house front. */
  readonly front: Rect;
  /** The pavement before it, where its fragments lie. */
  readonly pavement: Rect;
}

export interface StreetLayout {
  readonly form: Form;
  readonly places: readonly StreetPlace[];
}

/** Smallest side of anything that can be touched (WCAG 2.2, 2.5.8 asks for 24; a thumb asks for 44). */
export const TOUCH = 48;

/**
 * Where the places of the brand stand, for a stage of this size. Shared by the picture and by its DOM twins,
 * so that what is seen and what is touched cannot part.
 */
export function streetLayout(size: Size, silos: readonly Silo[]): StreetLayout {
  const form = formOf(size);
  const columns = form === 'tall' ? Math.min(2, silos.length) : silos.length;
  const rows = Math.ceil(silos.length / columns);
  const width = size.width / columns;
  const height = size.height / rows;
  const places = silos.map((silo, index) => {
    const x = (index % columns) * width;
    const y = Math.floor(index / columns) * height;
    const frontHeight = height * (form === 'tall' ? 0.5 : 0.62);
    return {
      silo,
      front: { x, y, width, height: frontHeight },
      pavement: { x, y: y + frontHeight, width, height: height - frontHeight },
    };
  });
  return { form, places };
}

/** Where the fragments of one place lie on its pavement, in the order given; each at least TOUCH wide and high. */
export function fragmentSlots(place: StreetPlace, count: number): readonly Rect[] {
  const { pavement } = place;
  const side = Math.max(TOUCH, Math.min(84, pavement.width / 3.4));
  const perRow = Math.max(1, Math.floor(pavement.width / (side + 8)));
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, count - row * perRow);
    const gap = (pavement.width - inRow * side) / (inRow + 1);
    return {
      x: pavement.x + gap + (index % perRow) * (side + gap),
      y: pavement.y + 12 + row * (side + 8),
      width: side,
      height: side,
    };
  });
}
