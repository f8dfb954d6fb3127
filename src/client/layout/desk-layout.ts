import type { View } from '../../protocol/view.ts';
import { type Form, formOf, type Rect, type Size } from './geometry.ts';
import { gridCells } from './grid.ts';
import { TOUCH } from './street-layout.ts';

export interface DeskCounts {
  readonly portraits: number;
  readonly loose: number;
  /** Whether there are controls at the foot of the desk, for which a tall stage keeps a strip. */
  readonly controls?: boolean;
}

export interface DeskLayout {
  readonly form: Form;
  /** The desk itself: rises from the bottom edge over the street; on a phone it fills the stage. */
  readonly surface: Rect;
  /** One card per portrait, in the order of the view: the face and its strips, the name at its foot. */
  readonly portraits: readonly Rect[];
  /** Where loose fragments wait. Without any it is a thin empty tray on a wide stage, nothing on a tall one. */
  readonly tray: Rect;
  /** One slip per loose fragment, in the order of the view. */
  readonly loose: readonly Rect[];
}

/** What lies on the desk in this view. */
export const deskCounts = (view: View): DeskCounts => ({
  portraits: view.portraits.length,
  loose: view.loose.length,
  controls: view.collection !== null,
});

/** Height of the strip of controls. */
const CONTROLS = 64;
/** Beside a wide desk they stand one over the other, as wide as this. */
const CONTROLS_WIDTH = 208;
/** And as high as this, with the air around them. */
const CONTROLS_ASIDE = 136;

/** Width by height of a portrait's card. */
const CARD = 0.76;

const inset = (rect: Rect, left: number, top: number, right = left, bottom = top): Rect => ({
  x: rect.x + left,
  y: rect.y + top,
  width: Math.max(0, rect.width - left - right),
  height: Math.max(0, rect.height - top - bottom),
});

/** Where portraits and loose fragments lie on the desk, for a stage of this size. Shared by the picture and its DOM twins. */
export function deskLayout(size: Size, counts: DeskCounts): DeskLayout {
  return formOf(size) === 'tall' ? tallDesk(size, counts) : wideDesk(size, counts);
}

function wideDesk(size: Size, { portraits, loose, controls = false }: DeskCounts): DeskLayout {
  const edge = Math.min(64, size.height * 0.08);
  const surface = { x: 0, y: edge, width: size.width, height: size.height - edge };
  const trayWidth = Math.max(
    controls ? CONTROLS_WIDTH : TOUCH * 2 + 40,
    Math.min(300, size.width * (loose > 0 ? 0.22 : 0.14)),
  );
  const margin = size.width >= 1200 ? 28 : 18;
  const tray = {
    x: size.width - trayWidth - margin,
    y: surface.y + 22,
    width: trayWidth,
    height: surface.height - 22 - (controls ? CONTROLS_ASIDE : 18),
  };
  const cards = inset(
    { ...surface, width: tray.x - margin },
    margin,
    margin * 0.85,
    0,
    margin * 0.75,
  );
  const slips = gridCells(inset(tray, 16, 30, 16, 16), loose, {
    aspect: 1,
    gap: 10,
    least: TOUCH,
    most: 104,
  });
  // The tray is as deep as what lies in it.
  const top = slips[0]?.y ?? tray.y + 30;
  const last = slips.at(-1);
  const depth = last === undefined ? 74 : last.y + last.height - top;
  return {
    form: 'wide',
    surface,
    portraits: gridCells(cards, portraits, { aspect: CARD, gap: 14, least: TOUCH, most: 232 }),
    tray: { ...tray, height: Math.min(tray.height, depth + 50) },
    loose: slips.map((slip) => ({ ...slip, y: slip.y - top + tray.y + 30 })),
  };
}

function tallDesk(size: Size, { portraits, loose, controls = false }: DeskCounts): DeskLayout {
  const foot = size.height - (controls ? CONTROLS : 0);
  const surface = { x: 0, y: 0, width: size.width, height: size.height };
  const margin = 12;
  const perRow = Math.max(1, Math.floor((size.width - margin * 2 - 16 + 8) / (TOUCH + 8)));
  const rows = Math.ceil(loose / perRow);
  const trayHeight = loose === 0 ? 0 : Math.max(88, rows * (TOUCH + 8) - 8 + 34);
  const tray = {
    x: margin,
    y: foot - trayHeight - (loose === 0 ? 0 : margin),
    width: size.width - margin * 2,
    height: trayHeight,
  };
  const cards = inset({ ...surface, height: tray.y }, margin, margin + 4, margin, margin);
  return {
    form: 'tall',
    surface,
    portraits: gridCells(cards, portraits, { aspect: CARD, gap: 8, least: TOUCH, most: 172 }),
    tray,
    loose: gridCells(inset(tray, 8, 22, 8, 12), loose, {
      aspect: 1,
      gap: 8,
      least: TOUCH,
      most: 72,
    }),
  };
}
