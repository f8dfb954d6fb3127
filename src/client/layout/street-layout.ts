import type { Silo } from '../../protocol/vocabulary.ts';
import { type Form, formOf, type Rect, type Size } from './geometry.ts';
import { gridCells } from './grid.ts';

export interface StreetPlace {
  readonly silo: Silo;
  /** The house front, sky above it included. */
  readonly front: Rect;
  /** The pavement before it, where its fragments lie. */
  readonly pavement: Rect;
}

/** One stretch of street from its sky to its kerb. */
export interface StreetRow extends Rect {
  /** Where the walls meet the pavement. */
  readonly ground: number;
  /** Where people's feet are: between the walls and the fragments, so that nobody stands on one. */
  readonly walk: number;
  /** Where the pavement ends. */
  readonly kerb: number;
}

/** A stretch of street as wide as the stage: the places of one act, from its first row to its last. */
export interface StreetStretch {
  readonly name: Stretch;
  /** Its left edge in the whole street: as many widths of the stage as there are stretches before it. */
  readonly x: number;
  readonly rows: readonly StreetRow[];
  readonly places: readonly StreetPlace[];
}

/** The street is as long as its stretches; the stage shows one at a time and slides along it. */
export interface StreetLayout {
  readonly form: Form;
  readonly stretches: readonly StreetStretch[];
  /** Those of all stretches, in the order of the street. */
  readonly places: readonly StreetPlace[];
}

/** Smallest side of anything that can be touched (WCAG 2.2, 2.5.8 asks for 24; a thumb asks for 44). */
export const TOUCH = 48;

/** Shares of a row's height: walls and sky above, pavement below. */
const FRONT: Readonly<Record<Form, number>> = { wide: 0.62, tall: 0.52 };
/** Shares of a pavement's height kept free of fragments: feet above, kerb below. */
const FEET = 0.2;
const KERB = 0.12;

/** Kept at the foot of the stage for the tabs of the stretches, where there are several. */
export const TABS = 56;

const STRETCHES = ['shops', 'square', 'homes'] as const;
export type Stretch = (typeof STRETCHES)[number];

const STRETCH_OF: Readonly<Record<Silo, Stretch>> = {
  till: 'shops',
  'loyalty-desk': 'shops',
  letterbox: 'shops',
  newsletter: 'shops',
  website: 'square',
  'email-funnel': 'square',
  social: 'square',
  photos: 'square',
  reviews: 'square',
  'after-sales': 'square',
  'sport-sensor': 'homes',
  'health-device': 'homes',
  'home-device': 'homes',
  'child-device': 'homes',
};

const columnsFor = (form: Form, count: number): number => {
  if (form === 'tall') return Math.min(2, count);
  return count <= 6 ? count : Math.ceil(count / 2);
};

/**
 * Where the places of the brand stand, for a stage of this size. Shared by the picture and by its DOM twins,
 * so that what is seen and what is touched cannot part.
 */
export function streetLayout(size: Size, silos: readonly Silo[]): StreetLayout {
  const form = formOf(size);
  const open = STRETCHES.map((name) => ({
    name,
    silos: silos.filter((silo) => STRETCH_OF[silo] === name),
  })).filter((stretch) => stretch.silos.length > 0);
  const foot = open.length > 1 ? TABS : 0;
  const stretches = open.map((stretch, index) => stretchLayout(size, stretch, index, foot));
  return { form, stretches, places: stretches.flatMap(({ places }) => places) };
}

function stretchLayout(
  size: Size,
  { name, silos }: { readonly name: Stretch; readonly silos: readonly Silo[] },
  index: number,
  foot: number,
): StreetStretch {
  const form = formOf(size);
  const left = index * size.width;
  const columns = Math.max(1, columnsFor(form, silos.length));
  const count = Math.max(1, Math.ceil(silos.length / columns));
  const height = (size.height - foot) / count;
  // Where three rows are folded, few fragments lie before each place, and its front may be taller.
  const frontHeight = height * (count > 2 ? 0.56 : FRONT[form]);
  const pavementHeight = height - frontHeight;
  const rows = Array.from({ length: count }, (_, row) => {
    const y = row * height;
    const ground = y + frontHeight;
    return {
      x: left,
      y,
      width: size.width,
      // The last road runs on under the tabs.
      height: row === count - 1 ? height + foot : height,
      ground,
      walk: ground + pavementHeight * FEET * 0.75,
      kerb: ground + pavementHeight * (1 - KERB),
    };
  });
  const places = silos.map((silo, place) => {
    const row = Math.floor(place / columns);
    const inRow = Math.min(columns, silos.length - row * columns);
    const width = size.width / inRow;
    const x = left + (place - row * columns) * width;
    const y = row * height;
    return {
      silo,
      front: { x, y, width, height: frontHeight },
      pavement: { x, y: y + frontHeight, width, height: pavementHeight },
    };
  });
  return { name, x: left, rows, places };
}

/** How far each fragment of a row strays up or down, as a share of the room to spare: laid by a wind, not by a ruler. */
const STRAY = [0.1, -0.34, 0.3, -0.12, 0.38, -0.28];

/** Where the fragments of one place lie on its pavement, in the order given; each at least TOUCH wide and high. */
export function fragmentSlots(place: StreetPlace, count: number): readonly Rect[] {
  const { pavement } = place;
  const side = pavement.width < 260 ? 4 : 14;
  const area = {
    x: pavement.x + side,
    y: pavement.y + pavement.height * FEET,
    width: pavement.width - side * 2,
    height: pavement.height * (1 - FEET - KERB),
  };
  // Three lie side by side rather than two over one.
  const most = Math.max(TOUCH, Math.min(108, pavement.width / 3.4));
  const rules = { aspect: 1, gap: 6, least: TOUCH, most };
  const cells = gridCells(area, count, rules);
  const last = cells.at(-1);
  // Where even the smallest cells do not fit between feet and kerb, the whole pavement is theirs.
  if (last !== undefined && last.y + last.height > area.y + area.height + 0.5) {
    return gridCells({ ...area, y: pavement.y, height: pavement.height }, count, {
      ...rules,
      gap: 2,
    });
  }
  const oneRow = cells.every((cell) => cell.y === cells[0]?.y);
  if (!oneRow) return cells;
  return cells.map((cell, index) => ({
    ...cell,
    y: cell.y + (area.height - cell.height) * 0.5 * (STRAY[index % STRAY.length] ?? 0),
  }));
}
