import { warbler } from '../marks/warbler.ts';
import { darker, lighter, papers } from '../palette.ts';
import { type Box, rectangle } from '../paper/outline.ts';
import { lay } from '../paper/sheet.ts';
import type { DrawFront } from './front.ts';
import { awning, plinth, signBoard } from './parts.ts';

/** A market stall: the plain front of any place whose own cannot be drawn. */
export const drawStall: DrawFront = (easel, plot) => {
  const fill = papers.sage;
  const { unit: u, ground, seed } = plot;
  const width = Math.min(plot.width * 0.76, 260 * u);
  const x = plot.x + (plot.width - width) / 2;
  const height = Math.min(190 * u, plot.height * 0.78);
  const top = ground - height;
  lay(easel, rectangle(x + 6 * u, top, width - 12 * u, height), { fill, seed, height: 5 });
  const opening: Box = {
    x: x + 18 * u,
    y: top + 66 * u,
    width: width - 36 * u,
    height: height - 118 * u,
  };
  lay(easel, rectangle(opening.x, opening.y, opening.width, opening.height), {
    fill: darker(fill, 0.35),
    seed: seed + 1,
    height: 0,
    thick: false,
  });
  warbler(
    easel,
    x + width / 2,
    opening.y + opening.height * 0.6,
    46 * u,
    lighter(fill, 0.5),
    papers.sheet,
  );
  lay(easel, rectangle(x, ground - 52 * u, width, 10 * u), {
    fill: papers.kraft,
    seed: seed + 2,
    height: 3,
  });
  plinth(easel, x, ground, width, 8 * u);
  const sign: Box = { x: x + 8 * u, y: top + 6 * u, width: width - 16 * u, height: 32 * u };
  signBoard(easel, sign, { fill: papers.sheet, border: darker(fill, 0.4), seed: seed + 3 });
  awning(
    easel,
    { x: x - 8 * u, y: top + 40 * u, width: width + 16 * u, height: 22 * u },
    { colours: [papers.sheet, fill], stripes: 11, lean: 6 * u, seed: seed + 4 },
  );
  return {
    sign: { ...sign, colour: papers.ink },
    lights: [opening],
    door: [x + width / 2, ground],
  };
};
