import { darker, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { scribble } from '../paper/ink.ts';
import { cut, disc, line } from '../street/kit.ts';
import type { DrawFragment } from './fragment.ts';
import { lift, words } from './measures.ts';

/** The label tied to what came back, its number stamped across. */
export const luggageTag: DrawFragment = (easel, size, seed) => {
  line(
    easel,
    [
      [size * 0.02, size * 0.36],
      [size * 0.14, size * 0.44],
      [size * 0.24, size * 0.5],
    ],
    papers.bark,
    size * 0.02,
  );
  cut(
    easel,
    [
      [size * 0.1, size * 0.5],
      [size * 0.27, size * 0.24],
      [size * 0.94, size * 0.24],
      [size * 0.94, size * 0.76],
      [size * 0.27, size * 0.76],
    ],
    papers.kraft,
    { seed, height: lift(size) },
  );
  disc(easel, [size * 0.25, size * 0.5], size * 0.065, darker(papers.kraft, 0.25), { height: 0 });
  disc(easel, [size * 0.25, size * 0.5], size * 0.038, papers.bark, { height: 0 });
  scribble(easel, [size * 0.38, size * 0.38], size * 0.46, {
    ...words(size, seed, 3),
    colour: papers.ink,
    width: size * 0.024,
  });
  stampedNumber(easel, size, seed);
};

function stampedNumber(easel: Easel, size: number, seed: number): void {
  const { ctx } = easel;
  ctx.save();
  ctx.translate(size * 0.72, size * 0.62);
  ctx.rotate(-0.16);
  ctx.globalAlpha = 0.85;
  line(
    easel,
    [
      [-size * 0.16, -size * 0.075],
      [size * 0.16, -size * 0.075],
      [size * 0.16, size * 0.075],
      [-size * 0.16, size * 0.075],
      [-size * 0.16, -size * 0.075],
    ],
    papers.plum,
    size * 0.018,
  );
  ctx.fillStyle = papers.plum;
  ctx.font = `700 ${size * 0.12}px 'Bricolage Grotesque Variable', sans-serif`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(String(100 + (seed % 900)), 0, size * 0.008);
  ctx.restore();
}
