import type { DeskLayout } from '../../../layout/desk-layout.ts';
import { darker, lighter, mix, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { grain } from '../paper/grain.ts';
import { ink } from '../paper/ink.ts';
import {
  type Box,
  ellipse,
  type Outline,
  type Point,
  rectangle,
  roundRectangle,
} from '../paper/outline.ts';
import { chance, wave } from '../paper/random.ts';
import { inside, lay } from '../paper/sheet.ts';
import { drawProps } from './props.ts';

const WOOD = '#c39a6c';
/** At the foot of the desk, with letters for a room: what is pressed lies on nothing. In pixels. */
const CONTROLS = 240;

/** The desk: planks, a tray for what has no owner yet. The corner of the surface is the origin. */
export function drawDesk(easel: Easel, layout: DeskLayout): void {
  const { surface } = layout;
  const box: Box = { x: 0, y: 0, width: surface.width, height: surface.height };
  planks(easel, box, layout.form === 'wide');
  if (layout.tray.height > 0) {
    const onDesk = { ...layout.tray, x: layout.tray.x - surface.x, y: layout.tray.y - surface.y };
    tray(easel, onDesk);
    const below = onDesk.y + onDesk.height + 20;
    if (layout.form === 'wide') {
      drawProps(easel, { ...onDesk, y: below, height: surface.height - below - CONTROLS });
    }
  }
  grain(easel);
}

/** The blotter under the portraits, on a sheet of its own: it goes with them when the whole base is laid out. */
export function drawMat(easel: Easel, { surface, portraits, form }: DeskLayout): void {
  const cards = around(portraits, surface);
  if (cards === null) return;
  const box: Box = { x: 0, y: 0, width: surface.width, height: surface.height };
  blotter(easel, grown(cards, form === 'wide' ? 16 : 6, box));
  grain(easel);
}

function around(cells: readonly Box[], surface: Box): Box | null {
  if (cells.length === 0) return null;
  const left = Math.min(...cells.map((cell) => cell.x));
  const top = Math.min(...cells.map((cell) => cell.y));
  const right = Math.max(...cells.map((cell) => cell.x + cell.width));
  const foot = Math.max(...cells.map((cell) => cell.y + cell.height));
  return { x: left - surface.x, y: top - surface.y, width: right - left, height: foot - top };
}

function grown(box: Box, by: number, within: Box): Box {
  const x = Math.max(within.x + 2, box.x - by);
  const y = Math.max(within.y + 8, box.y - by);
  return {
    x,
    y,
    width: Math.min(within.width - 2, box.x + box.width + by) - x,
    height: Math.min(within.height - 2, box.y + box.height + by) - y,
  };
}

function planks(easel: Easel, box: Box, lip: boolean): void {
  const count = Math.max(3, Math.round(box.height / 118));
  const height = box.height / count;
  for (let plank = 0; plank < count; plank += 1) {
    const y = box.y + plank * height;
    const fill = mix(
      WOOD,
      plank % 2 === 0 ? papers.kraft : papers.brick,
      0.18 + chance(3, plank) * 0.14,
    );
    const edge = lay(easel, rectangle(box.x - 6, y, box.width + 12, height + 3), {
      fill,
      seed: 40 + plank,
      height: 1.4,
      swerve: 0.8,
    });
    inside(easel, edge, () => veins(easel, { ...box, y, height }, fill, plank));
  }
  if (!lip) return;
  lay(easel, rectangle(box.x - 8, box.y, box.width + 16, 9), {
    fill: lighter(WOOD, 0.22),
    seed: 71,
    height: 3,
  });
}

function veins(easel: Easel, box: Box, fill: string, plank: number): void {
  const lines = Math.round(box.height / 15);
  for (let line = 0; line < lines; line += 1) {
    const y = box.y + ((line + 0.5) / lines) * box.height;
    const points: Point[] = Array.from({ length: 30 }, (_, step) => {
      const x = box.x + (box.width * step) / 29;
      return [x, y + wave(plank * 19 + line, x, 190) * 6];
    });
    ink(easel, points, {
      colour: darker(fill, 0.35),
      width: 0.9,
      alpha: 0.2 + chance(plank, line) * 0.16,
      seed: line,
      tremble: 0.3,
    });
  }
}

/** The sheet that takes the ink: a calm ground for faces. */
export function blotter(easel: Easel, box: Box): void {
  lay(easel, roundRectangle(box.x, box.y, box.width, box.height, 8), {
    fill: mix(papers.moss, papers.kiosk, 0.35),
    seed: 12,
    height: 3,
  });
  const inset = 6;
  const stitch: Outline = [
    [box.x + inset, box.y + inset],
    [box.x + box.width - inset, box.y + inset],
    [box.x + box.width - inset, box.y + box.height - inset],
    [box.x + inset, box.y + box.height - inset],
    [box.x + inset, box.y + inset],
  ];
  easel.ctx.save();
  easel.ctx.setLineDash([7, 6]);
  ink(easel, stitch, { colour: papers.sage, width: 1.2, alpha: 0.7 });
  easel.ctx.restore();
}

/** A shallow cardboard box. */
function tray(easel: Easel, box: Box): void {
  lay(easel, roundRectangle(box.x, box.y, box.width, box.height, 7), {
    fill: papers.kraft,
    seed: 21,
    height: 5,
  });
  const rim = Math.min(9, box.height * 0.08);
  const floor = rectangle(box.x + rim, box.y + rim, box.width - rim * 2, box.height - rim * 2);
  const edge = lay(easel, floor, {
    fill: darker(papers.kraft, 0.24),
    seed: 22,
    height: 0,
    thick: false,
  });
  inside(easel, edge, () => {
    const { ctx } = easel;
    const shade = ctx.createLinearGradient(0, box.y + rim, 0, box.y + rim + 26);
    shade.addColorStop(0, 'rgba(40, 28, 16, 0.4)');
    shade.addColorStop(1, 'rgba(40, 28, 16, 0)');
    ctx.fillStyle = shade;
    ctx.fillRect(box.x, box.y, box.width, 60);
    const side = ctx.createLinearGradient(box.x + rim, 0, box.x + rim + 18, 0);
    side.addColorStop(0, 'rgba(40, 28, 16, 0.28)');
    side.addColorStop(1, 'rgba(40, 28, 16, 0)');
    ctx.fillStyle = side;
    ctx.fillRect(box.x, box.y, 40, box.height);
  });
  const corner = Math.min(16, box.height * 0.2);
  for (const [x, y] of [
    [box.x + 5, box.y + 5],
    [box.x + box.width - 5, box.y + 5],
    [box.x + 5, box.y + box.height - 5],
    [box.x + box.width - 5, box.y + box.height - 5],
  ] as const) {
    lay(easel, ellipse(x, y, Math.min(2.2, corner * 0.2)), {
      fill: papers.mustard,
      seed: 1,
      height: 0.5,
      swerve: 0,
    });
  }
}
