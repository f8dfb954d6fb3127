import { papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import { arc, type Box, type Outline, rectangle, roundRectangle } from '../paper/outline.ts';
import { inside, lay } from '../paper/sheet.ts';

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

export const plinth = (easel: Easel, x: number, ground: number, width: number, height: number) =>
  lay(easel, roundRectangle(x, ground - height, width, height + 1, Math.min(3, height * 0.3), 0), {
    fill: papers.pebble,
    seed: 77,
    height: 1.5,
  });
