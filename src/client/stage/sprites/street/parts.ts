import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import {
  arc,
  type Box,
  ellipse,
  type Outline,
  rectangle,
  roundRectangle,
  smooth,
} from '../paper/outline.ts';
import { chance } from '../paper/random.ts';
import { inside, lay, trace } from '../paper/sheet.ts';

/** Panes of glass: a cool paper, a slanted gleam, glazing bars of the frame's colour. */
export function glass(
  easel: Easel,
  box: Box,
  look: { frame: string; seed: number; columns: number; rows: number; bar: number; pane?: string },
): void {
  const { ctx } = easel;
  const outline = rectangle(box.x, box.y, box.width, box.height);
  lay(easel, outline, {
    fill: look.pane ?? '#a9bbb8',
    seed: look.seed,
    height: 0,
    swerve: 0.3,
    thick: false,
  });
  inside(easel, outline, () => {
    ctx.fillStyle = 'rgba(255, 253, 244, 0.32)';
    const slant = box.height * 0.5;
    trace(ctx, [
      [box.x + box.width * 0.12, box.y + box.height],
      [box.x + box.width * 0.12 + slant, box.y],
      [box.x + box.width * 0.38 + slant, box.y],
      [box.x + box.width * 0.38, box.y + box.height],
    ]);
    ctx.fill();
    ctx.fillStyle = 'rgba(36, 31, 26, 0.16)';
    ctx.fillRect(box.x, box.y, box.width, Math.max(1.5, box.height * 0.06));
  });
  const bars = (count: number, draw: (share: number) => void) => {
    for (let index = 1; index < count; index += 1) draw(index / count);
  };
  ctx.fillStyle = look.frame;
  bars(look.columns, (share) =>
    ctx.fillRect(box.x + box.width * share - look.bar / 2, box.y, look.bar, box.height),
  );
  bars(look.rows, (share) =>
    ctx.fillRect(box.x, box.y + box.height * share - look.bar / 2, box.width, look.bar),
  );
}

/** A French window: surround, panes, two louvred shutters, sometimes a box of flowers. */
export function casement(
  easel: Easel,
  box: Box,
  look: { shutter: string; wall: string; seed: number; flowers?: boolean },
): void {
  const { x, y, width, height } = box;
  const edge = Math.max(1.5, width * 0.09);
  lay(easel, rectangle(x - edge, y - edge, width + edge * 2, height + edge * 2), {
    fill: lighter(look.wall, 0.55),
    seed: look.seed,
    height: 0.6,
    swerve: 0.4,
  });
  glass(easel, box, {
    frame: papers.white,
    seed: look.seed + 1,
    columns: 2,
    rows: 3,
    bar: Math.max(1, width * 0.06),
  });
  for (const side of [x - edge - width * 0.44, x + width + edge * 0.6]) {
    const leaf = rectangle(side, y - edge * 0.4, width * 0.44, height + edge * 0.8);
    lay(easel, leaf, { fill: look.shutter, seed: look.seed + 3, height: 1.2, swerve: 0.5 });
    const gap = Math.max(2.6, height / 12);
    for (let line = y + gap; line < y + height - gap * 0.4; line += gap) {
      ink(
        easel,
        [
          [side + width * 0.09, line],
          [side + width * 0.36, line],
        ],
        {
          colour: darker(look.shutter, 0.4),
          width: Math.max(0.7, gap * 0.16),
          alpha: 0.55,
          tremble: 0.2,
        },
      );
    }
  }
  if (look.flowers === true) {
    flowerBox(easel, {
      x: x - edge,
      y: y + height,
      width: width + edge * 2,
      height: height * 0.14,
    });
  }
}

export function flowerBox(easel: Easel, box: Box): void {
  const count = Math.max(4, Math.round(box.width / 7));
  for (let index = 0; index < count; index += 1) {
    const x = box.x + ((index + 0.5) / count) * box.width;
    const size = box.height * (0.42 + chance(5, index) * 0.3);
    lay(easel, ellipse(x, box.y - size * 0.35, size, size * 0.9), {
      fill: index % 3 === 1 ? papers.rose : index % 3 === 2 ? papers.sage : papers.moss,
      seed: index,
      height: 0.8,
      swerve: 0.8,
    });
  }
  lay(easel, rectangle(box.x, box.y, box.width, box.height), {
    fill: papers.brick,
    seed: 8,
    height: 1.4,
  });
}

/** An awning of stripes with a scalloped edge, seen from the front, leaning out. */
export function awning(
  easel: Easel,
  box: Box,
  look: { colours: readonly [string, string]; stripes: number; lean: number; seed: number },
): void {
  const { x, y, width, height } = box;
  const drop = width / look.stripes / 2;
  const topAt = (share: number) => x + look.lean + (width - look.lean * 2) * share;
  const footAt = (share: number) => x + width * share;
  const scallops: Outline = Array.from({ length: look.stripes }, (_, index) =>
    arc(footAt(1 - (index + 0.5) / look.stripes), y + height, drop, drop * 0.85, 0, 0.5),
  ).flat();
  const whole: Outline = [[topAt(0), y], [topAt(1), y], ...scallops];
  lay(easel, whole, { fill: look.colours[0], seed: look.seed, height: 6, swerve: 0.4 });
  for (let index = 1; index < look.stripes; index += 2) {
    const [from, to] = [index / look.stripes, (index + 1) / look.stripes];
    const stripe: Outline = [
      [topAt(from), y],
      [topAt(to), y],
      ...arc(footAt((from + to) / 2), y + height, drop, drop * 0.85, 0, 0.5),
    ];
    lay(easel, stripe, {
      fill: look.colours[1],
      seed: look.seed + index,
      height: 0,
      swerve: 0.4,
      thick: false,
    });
  }
  const { ctx } = easel;
  inside(easel, whole, () => {
    const shade = ctx.createLinearGradient(0, y, 0, y + height + drop);
    shade.addColorStop(0, 'rgba(36, 31, 26, 0.16)');
    shade.addColorStop(0.25, 'rgba(36, 31, 26, 0)');
    shade.addColorStop(0.82, 'rgba(255, 253, 244, 0.1)');
    shade.addColorStop(0.86, 'rgba(36, 31, 26, 0.14)');
    shade.addColorStop(1, 'rgba(36, 31, 26, 0.02)');
    ctx.fillStyle = shade;
    ctx.fillRect(x - 4, y, width + 8, height + drop * 2);
  });
}

/** The board of a place, for a name that the stage writes. */
export function signBoard(
  easel: Easel,
  box: Box,
  look: { fill: string; border: string; seed: number },
): void {
  lay(easel, rectangle(box.x, box.y, box.width, box.height), {
    fill: look.fill,
    seed: look.seed,
    height: 2.2,
    swerve: 0.5,
  });
  const edge = Math.max(2, box.height * 0.1);
  ink(
    easel,
    [
      [box.x + edge, box.y + edge],
      [box.x + box.width - edge, box.y + edge],
      [box.x + box.width - edge, box.y + box.height - edge],
      [box.x + edge, box.y + box.height - edge],
      [box.x + edge, box.y + edge],
    ],
    { colour: look.border, width: Math.max(0.7, box.height * 0.03), tremble: 0.3, alpha: 0.7 },
  );
}

/** The house's bird, a warbler (fauvette): its mark without a word. */
export function warbler(
  easel: Easel,
  x: number,
  y: number,
  size: number,
  fill: string,
  wing = lighter(fill, 0.3),
): void {
  const at = (px: number, py: number) => [x + px * size, y + py * size] as const;
  const body = smooth([
    at(-0.62, 0.28),
    at(-0.2, 0.02),
    at(0.08, -0.26),
    at(0.32, -0.36),
    at(0.46, -0.2),
    at(0.38, 0.02),
    at(0.16, 0.26),
    at(-0.18, 0.3),
  ]);
  lay(easel, [at(0.44, -0.24), at(0.62, -0.17), at(0.43, -0.13)], {
    fill: papers.mustard,
    seed: 4,
    height: 0,
    swerve: 0,
    thick: false,
  });
  lay(easel, body, {
    fill,
    seed: 2,
    height: size > 26 ? 1 : 0,
    swerve: size * 0.008,
    thick: size > 26,
  });
  lay(easel, smooth([at(0.14, -0.08), at(-0.1, 0.2), at(-0.5, 0.26), at(-0.2, 0.02)]), {
    fill: wing,
    seed: 3,
    height: 0,
    swerve: 0,
    thick: false,
  });
  lay(easel, ellipse(x + 0.32 * size, y - 0.22 * size, Math.max(0.8, size * 0.035)), {
    fill: papers.ink,
    seed: 1,
    height: 0,
    swerve: 0,
    thick: false,
  });
}

export const plinth = (easel: Easel, x: number, ground: number, width: number, height: number) =>
  lay(easel, roundRectangle(x, ground - height, width, height + 1, Math.min(3, height * 0.3), 0), {
    fill: papers.pebble,
    seed: 77,
    height: 1.5,
  });
