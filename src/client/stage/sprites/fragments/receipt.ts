import { papers } from '../palette.ts';
import { ink } from '../paper/ink.ts';
import type { Outline, Point } from '../paper/outline.ts';
import { chance } from '../paper/random.ts';
import { inside, lay } from '../paper/sheet.ts';
import type { DrawFragment } from './fragment.ts';

/** The end of a till roll: toothed above where the till cut it, torn below, a curl at its foot. */
export const receipt: DrawFragment = (easel, size, seed) => {
  const width = size * 0.56;
  const x = (size - width) / 2;
  const top = size * 0.05;
  const foot = size * 0.93;
  const teeth = 9;
  const tooth: Outline = Array.from(
    { length: teeth * 2 + 1 },
    (_, index): Point => [
      x + (width * index) / (teeth * 2),
      top + (index % 2 === 0 ? size * 0.03 : 0),
    ],
  );
  const edge = lay(easel, [...tooth, [x + width, foot], [x, foot]], {
    fill: papers.white,
    seed,
    height: Math.max(2, size * 0.045),
    swerve: 0.4,
  });
  inside(easel, edge, () => {
    const { ctx } = easel;
    const curl = ctx.createLinearGradient(0, size * 0.72, 0, foot);
    curl.addColorStop(0, 'rgba(90, 70, 45, 0)');
    curl.addColorStop(0.5, 'rgba(90, 70, 45, 0.2)');
    curl.addColorStop(0.62, 'rgba(255, 255, 250, 0.6)');
    curl.addColorStop(1, 'rgba(90, 70, 45, 0.16)');
    ctx.fillStyle = curl;
    ctx.fillRect(x, size * 0.6, width, size * 0.4);
    const line = { colour: papers.ink, width: Math.max(1, size * 0.018), tremble: 0.2 };
    ctx.fillStyle = papers.plum;
    ctx.fillRect(x + width * 0.3, top + size * 0.08, width * 0.4, size * 0.035);
    const rows = size > 60 ? 5 : 4;
    for (let row = 0; row < rows; row += 1) {
      const y = size * (0.26 + row * (0.36 / rows));
      const length = width * (0.3 + chance(seed, row) * 0.24);
      ink(
        easel,
        [
          [x + width * 0.12, y],
          [x + width * 0.12 + length, y],
        ],
        { ...line, seed: row },
      );
      ink(
        easel,
        [
          [x + width * 0.76, y],
          [x + width * 0.88, y],
        ],
        { ...line, seed: row + 9 },
      );
    }
    const total = size * 0.665;
    ink(
      easel,
      [
        [x + width * 0.12, total],
        [x + width * 0.88, total],
      ],
      { ...line, width: size * 0.012 },
    );
    ink(
      easel,
      [
        [x + width * 0.56, total + size * 0.05],
        [x + width * 0.88, total + size * 0.05],
      ],
      {
        ...line,
        width: size * 0.035,
      },
    );
  });
};
