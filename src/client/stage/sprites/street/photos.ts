import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { type Box, ellipse, rectangle } from '../paper/outline.ts';
import { inside } from '../paper/sheet.ts';
import type { DrawFront } from './front.ts';
import { box, cut, disc, line, print, slab, stand } from './kit.ts';
import { plinth, signBoard } from './parts.ts';

/** The photograph booth: a curtain, a stool, a lens, and the strip of four faces that it gave. */
export const drawPhotos: DrawFront = (easel, plot) => {
  const { unit: u, ground } = plot;
  const { x, y, width, height } = stand(plot, 276 * u, 282 * u);
  const roof = 50 * u;
  box(easel, { x, y: y + roof, width, height: height - roof }, papers.sage, { height: 6 });
  plinth(easel, x - 4 * u, ground, width + 8 * u, 9 * u);
  const booth: Box = {
    x: x + width * 0.07,
    y: y + roof + 16 * u,
    width: width * 0.46,
    height: height - roof - 26 * u,
  };
  box(easel, booth, darker(papers.aubergine, 0.3), { height: 0, thick: false });
  print(
    easel,
    ellipse(booth.x + booth.width * 0.52, ground - 62 * u, 22 * u, 7 * u),
    papers.mustard,
  );
  box(
    easel,
    { x: booth.x + booth.width * 0.48, y: ground - 60 * u, width: 8 * u, height: 46 * u },
    papers.ink,
  );
  curtain(easel, { ...booth, width: booth.width * 0.86, height: booth.height * 0.66 }, u);
  line(
    easel,
    [
      [booth.x - 4 * u, booth.y + 3 * u],
      [booth.x + booth.width + 4 * u, booth.y + 3 * u],
    ],
    papers.ink,
    3.4 * u,
  );

  const panel: Box = { x: x + width * 0.6, y: booth.y, width: width * 0.34, height: booth.height };
  slab(easel, panel, 6 * u, lighter(papers.sage, 0.35), { height: 1.6 });
  const eye = [panel.x + panel.width * 0.5, panel.y + 40 * u] as const;
  disc(easel, eye, 26 * u, papers.ink, { height: 2 });
  disc(easel, eye, 19 * u, papers.petrol, { height: 0.6 });
  disc(easel, eye, 10 * u, papers.ink, { height: 0.6 });
  disc(easel, [eye[0] - 7 * u, eye[1] - 8 * u], 4 * u, papers.white, { height: 0 });
  strip(
    easel,
    {
      x: panel.x + panel.width * 0.24,
      y: panel.y + 74 * u,
      width: panel.width * 0.52,
      height: panel.height * 0.56,
    },
    u,
  );

  box(
    easel,
    { x: x - 8 * u, y: y + 4 * u, width: width + 16 * u, height: roof - 2 * u },
    papers.aubergine,
    { height: 4 },
  );
  const bulbs: Box[] = [];
  for (let bulb = 0; bulb < 11; bulb += 1) {
    for (const at of [y + 8 * u, y + roof - 3 * u]) {
      const cx = x + (width * (bulb + 0.5)) / 11;
      disc(easel, [cx, at], 3.6 * u, papers.butter, { height: 0.8 });
      if (bulb % 3 === 1)
        bulbs.push({ x: cx - 12 * u, y: at - 12 * u, width: 24 * u, height: 24 * u });
    }
  }
  const sign: Box = { x: x + width * 0.06, y: y + 12 * u, width: width * 0.88, height: 31 * u };
  signBoard(easel, sign, { fill: papers.sheet, border: papers.aubergine, seed: 5 });
  return {
    sign: { ...sign, colour: papers.aubergine },
    lights: bulbs,
    door: [booth.x + booth.width / 2, ground],
  };
};

function curtain(easel: Easel, { x, y, width, height }: Box, u: number): void {
  const folds = 6;
  const hem = Array.from(
    { length: folds * 2 + 1 },
    (_, index) =>
      [x + width * (1 - index / (folds * 2)), y + height + (index % 2 === 0 ? 0 : 6 * u)] as const,
  );
  const cloth = cut(easel, [[x, y], [x + width, y], ...hem], papers.rose, { height: 3 });
  inside(easel, cloth, () => {
    for (let fold = 0; fold < folds; fold += 1) {
      easel.ctx.fillStyle = 'rgba(93, 53, 66, 0.22)';
      easel.ctx.fillRect(x + (width * (fold + 0.55)) / folds, y, width / folds / 3, height + 8 * u);
    }
  });
}

/** Four poses of the same person, still wet. */
function strip(easel: Easel, { x, y, width, height }: Box, u: number): void {
  box(easel, { x, y, width, height }, papers.white, { height: 2 });
  for (let pose = 0; pose < 4; pose += 1) {
    const at: Box = {
      x: x + width * 0.12,
      y: y + height * (0.03 + pose * 0.243),
      width: width * 0.76,
      height: height * 0.21,
    };
    const shot = cut(easel, rectangle(at.x, at.y, at.width, at.height), papers.mist, {
      height: 0,
      thick: false,
    });
    inside(easel, shot, () => {
      const cx = at.x + at.width * (0.42 + (pose % 3) * 0.08);
      print(
        easel,
        ellipse(cx, at.y + at.height * 1.1, at.width * 0.3, at.height * 0.45),
        [papers.mustard, papers.petrol, papers.brick, papers.moss][pose] ?? papers.moss,
      );
      print(easel, ellipse(cx, at.y + at.height * 0.5, 5 * u, 5.6 * u), papers.brick);
      print(easel, ellipse(cx, at.y + at.height * 0.32, 5.4 * u, 3 * u), papers.ink);
    });
  }
}
