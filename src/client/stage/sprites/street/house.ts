import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { hatch, ink } from '../paper/ink.ts';
import { type Box, type Outline, rectangle } from '../paper/outline.ts';
import { chance } from '../paper/random.ts';
import { inside, lay } from '../paper/sheet.ts';
import { casement } from './windows.ts';

export interface HouseLook {
  readonly wall: string;
  readonly roof: string;
  readonly shutter: string;
  readonly seed: number;
  /** Pixels of one storey and of the roof. */
  readonly storey: number;
  readonly roofHeight: number;
  /** Bare wall at the foot, left for a shop front. */
  readonly foot: number;
  readonly windows: number;
  readonly chimney?: 'left' | 'right';
  readonly flowers?: boolean;
}

/** A town house of cut paper: chimney, roof, wall, courses of windows. Gives back the windows, which light up at night. */
export function house(easel: Easel, box: Box, look: HouseLook): readonly Box[] {
  const { x, y, width, height } = box;
  const wallTop = y + look.roofHeight;
  const lean = look.roofHeight * 0.34;
  if (look.chimney !== undefined) {
    const at = look.chimney === 'left' ? 0.18 : 0.74;
    chimney(easel, x + width * at, y - look.roofHeight * 0.32, look.roofHeight);
  }
  const roof: Outline = [
    [x + lean, y],
    [x + width - lean, y],
    [x + width + 4, wallTop + 2],
    [x - 4, wallTop + 2],
  ];
  const wall = rectangle(x, wallTop, width, y + height - wallTop);
  lay(easel, wall, { fill: look.wall, seed: look.seed, height: 5 });
  const edge = lay(easel, roof, { fill: look.roof, seed: look.seed + 1, height: 3 });
  inside(easel, edge, () => tiles(easel, { x, y, width, height: look.roofHeight }, look.roof));
  lay(easel, rectangle(x - 5, wallTop - 1, width + 10, Math.max(3, look.storey * 0.05)), {
    fill: lighter(look.wall, 0.5),
    seed: look.seed + 2,
    height: 1.4,
  });

  const lights: Box[] = [];
  const room = height - look.roofHeight - look.foot;
  const storeys = Math.max(0, Math.floor(room / look.storey + 0.15));
  const paneWidth = Math.min(look.storey * 0.36, (width / look.windows) * 0.36);
  for (let storey = 0; storey < storeys; storey += 1) {
    for (let window = 0; window < look.windows; window += 1) {
      const pane: Box = {
        x: x + ((window + 0.5) / look.windows) * width - paneWidth / 2,
        y: wallTop + look.storey * (storey + 0.22),
        width: paneWidth,
        height: look.storey * 0.58,
      };
      casement(easel, pane, {
        shutter: look.shutter,
        wall: look.wall,
        seed: look.seed + storey * 7 + window,
        flowers: look.flowers === true && (storey + window) % 2 === 0,
      });
      if (chance(look.seed, storey * 5 + window) > 0.35) lights.push(pane);
    }
  }
  return lights;
}

function chimney(easel: Easel, x: number, y: number, size: number): void {
  lay(easel, rectangle(x, y, size * 0.3, size * 0.8), { fill: papers.brick, seed: 31, height: 2 });
  lay(easel, rectangle(x - size * 0.03, y - size * 0.04, size * 0.36, size * 0.09), {
    fill: darker(papers.brick, 0.2),
    seed: 32,
    height: 1,
  });
  for (const share of [0.04, 0.18]) {
    lay(easel, rectangle(x + size * share, y - size * 0.2, size * 0.08, size * 0.17), {
      fill: papers.rose,
      seed: 33,
      height: 0.6,
      swerve: 0.3,
    });
  }
}

function tiles(easel: Easel, box: Box, fill: string): void {
  const rows = Math.max(3, Math.round(box.height / 11));
  for (let row = 1; row <= rows; row += 1) {
    const y = box.y + (row / rows) * box.height;
    ink(
      easel,
      [
        [box.x - 6, y],
        [box.x + box.width + 6, y],
      ],
      { colour: darker(fill, 0.35), width: 0.8, alpha: 0.4, seed: row },
    );
  }
  hatch(easel, box, {
    colour: darker(fill, 0.4),
    width: 0.7,
    gap: 9,
    turns: 0.25,
    alpha: 0.22,
    seed: 3,
  });
}
