import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import { type Box, ellipse, rectangle } from '../paper/outline.ts';
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

function flowerBox(easel: Easel, box: Box): void {
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
