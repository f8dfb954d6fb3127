import { warbler } from '../marks/warbler.ts';
import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink, scribble } from '../paper/ink.ts';
import { arc, type Box, curve, ellipse, type Outline, rectangle } from '../paper/outline.ts';
import { inside, lay } from '../paper/sheet.ts';
import type { DrawFront } from './front.ts';
import { plinth, signBoard } from './parts.ts';

/** The newsletter's kiosk: green, domed, hung with sheets fresh from the press. */
export const drawNewsletter: DrawFront = (easel, plot) => {
  const { unit: u, ground, seed } = plot;
  const width = Math.min(plot.width * 0.62, 214 * u);
  const x = plot.x + (plot.width - width) * 0.5;
  const body = 172 * u;
  const roof = Math.min(96 * u, plot.height * 0.9 - body - 40 * u);
  const eaves = ground - body;

  lay(easel, rectangle(x, eaves, width, body), { fill: papers.kiosk, seed, height: 6 });
  const opening: Box = {
    x: x + width * 0.2,
    y: eaves + 50 * u,
    width: width * 0.6,
    height: 56 * u,
  };
  lay(easel, rectangle(opening.x, opening.y, opening.width, opening.height), {
    fill: '#e6cf9d',
    seed: seed + 1,
    height: 0,
    thick: false,
  });
  papersOnLine(easel, opening, u);
  lay(
    easel,
    rectangle(opening.x - 8 * u, opening.y + opening.height - 2 * u, opening.width + 16 * u, 9 * u),
    {
      fill: papers.kraft,
      seed: seed + 2,
      height: 2.4,
    },
  );
  pile(easel, opening.x + 6 * u, opening.y + opening.height - 2 * u, u);
  for (const side of [0.03, 0.83]) {
    const post: Box = {
      x: x + width * side,
      y: eaves + 46 * u,
      width: width * 0.14,
      height: 108 * u,
    };
    lay(easel, rectangle(post.x, post.y, post.width, post.height), {
      fill: darker(papers.kiosk, 0.25),
      seed: 5,
      height: 0.6,
    });
    for (let sheet = 0; sheet < 3; sheet += 1) cover(easel, post, sheet, u);
  }
  lay(easel, rectangle(opening.x - 4 * u, ground - 54 * u, opening.width + 8 * u, 42 * u), {
    fill: lighter(papers.kiosk, 0.16),
    seed: seed + 4,
    height: 1,
  });
  front(
    easel,
    { x: opening.x + 26 * u, y: ground - 51 * u, width: opening.width - 52 * u, height: 37 * u },
    u,
  );
  plinth(easel, x - 8 * u, ground, width + 16 * u, 11 * u);
  dome(easel, { x: x - 20 * u, y: eaves - roof, width: width + 40 * u, height: roof }, u);

  const sign: Box = { x: x - 12 * u, y: eaves + 4 * u, width: width + 24 * u, height: 33 * u };
  signBoard(easel, sign, { fill: papers.sheet, border: papers.kiosk, seed: seed + 7 });
  return {
    sign: { ...sign, colour: darker(papers.kiosk, 0.35) },
    lights: [opening],
    door: [x + width / 2, ground],
  };
};

function dome(easel: Easel, box: Box, u: number): void {
  const middle = box.x + box.width / 2;
  const foot = box.y + box.height;
  const cap = box.y + 18 * u;
  const outline: Outline = [
    ...curve(
      [box.x + 16 * u, foot - 12 * u],
      [box.x + 26 * u, cap],
      [middle - 12 * u, cap - 4 * u],
    ),
    ...curve(
      [middle + 12 * u, cap - 4 * u],
      [box.x + box.width - 26 * u, cap],
      [box.x + box.width - 16 * u, foot - 12 * u],
    ),
  ];
  ink(
    easel,
    [
      [middle, box.y - 14 * u],
      [middle, cap],
    ],
    { colour: darker(papers.kiosk, 0.3), width: 3 * u },
  );
  warbler(easel, middle + 2 * u, box.y - 18 * u, 30 * u, darker(papers.kiosk, 0.3), papers.sage);
  const edge = lay(easel, outline, { fill: lighter(papers.kiosk, 0.1), seed: 21, height: 3 });
  inside(easel, edge, () => {
    for (let row = 0; row < 7; row += 1) {
      const y = cap + row * 12 * u;
      for (let scale = -12; scale <= 12; scale += 1) {
        const x = middle + (scale + (row % 2) * 0.5) * 15 * u;
        ink(easel, arc(x, y, 7.5 * u, 8 * u, 0, 0.5), {
          colour: darker(papers.kiosk, 0.35),
          width: 0.9 * u,
          alpha: 0.5,
          tremble: 0.2,
        });
      }
    }
  });
  const band: Outline = [
    [box.x, foot - 14 * u],
    [box.x + box.width, foot - 14 * u],
    [box.x + box.width, foot],
    ...Array.from({ length: 12 }, (_, index) =>
      arc(box.x + box.width * (1 - (index + 0.5) / 12), foot, box.width / 24, 7 * u, 0, 0.5),
    ).flat(),
    [box.x, foot],
  ];
  lay(easel, band, { fill: darker(papers.kiosk, 0.18), seed: 22, height: 4, swerve: 0.4 });
}

/** A front page: title, picture, columns; nothing on it can be read. */
function front(easel: Easel, box: Box, u: number): void {
  const page = lay(easel, rectangle(box.x, box.y, box.width, box.height), {
    fill: papers.sheet,
    seed: 41,
    height: 1,
    swerve: 0.4,
  });
  inside(easel, page, () => {
    const { ctx } = easel;
    ctx.fillStyle = papers.kiosk;
    ctx.fillRect(
      box.x + box.width * 0.08,
      box.y + box.height * 0.08,
      box.width * 0.84,
      box.height * 0.12,
    );
    ctx.fillStyle = papers.blush;
    ctx.fillRect(
      box.x + box.width * 0.08,
      box.y + box.height * 0.28,
      box.width * 0.4,
      box.height * 0.32,
    );
    scribble(easel, [box.x + box.width * 0.54, box.y + box.height * 0.32], box.width * 0.38, {
      colour: papers.inkSoft,
      width: Math.max(0.6, u),
      lines: 5,
      leading: box.height * 0.085,
    });
    scribble(easel, [box.x + box.width * 0.08, box.y + box.height * 0.72], box.width * 0.84, {
      colour: papers.inkSoft,
      width: Math.max(0.6, u),
      lines: 3,
      leading: box.height * 0.09,
    });
  });
}

function cover(easel: Easel, post: Box, sheet: number, u: number): void {
  const fills = [papers.sheet, papers.butter, papers.blush];
  const box = {
    x: post.x + post.width * 0.1,
    y: post.y + 5 * u + sheet * 34 * u,
    width: post.width * 0.8,
    height: 30 * u,
  };
  lay(easel, rectangle(box.x, box.y, box.width, box.height), {
    fill: fills[sheet] ?? papers.sheet,
    seed: sheet + Math.round(post.x),
    height: 1.6,
  });
  ink(
    easel,
    [
      [box.x + box.width * 0.15, box.y + 5 * u],
      [box.x + box.width * 0.85, box.y + 5 * u],
    ],
    { colour: papers.kiosk, width: 2.2 * u },
  );
  lay(easel, ellipse(box.x + box.width / 2, box.y + 17 * u, 6.5 * u, 7.5 * u), {
    fill: [papers.rose, papers.plum, papers.moss][sheet] ?? papers.moss,
    seed: sheet,
    height: 0,
  });
}

function papersOnLine(easel: Easel, box: Box, u: number): void {
  const y = box.y + 5 * u;
  ink(
    easel,
    [
      [box.x, y],
      [box.x + box.width, y + 2 * u],
    ],
    { colour: papers.bark, width: u },
  );
  const count = 4;
  for (let index = 0; index < count; index += 1) {
    const width = (box.width / count) * 0.78;
    front(
      easel,
      { x: box.x + (index + 0.12) * (box.width / count), y: y + u, width, height: 32 * u },
      u * 0.7,
    );
  }
}

function pile(easel: Easel, x: number, foot: number, u: number): void {
  for (let sheet = 0; sheet < 4; sheet += 1) {
    lay(easel, rectangle(x + (sheet % 2) * 2 * u, foot - (sheet + 1) * 4 * u, 38 * u, 4 * u), {
      fill: sheet % 2 === 0 ? papers.sheet : papers.cream,
      seed: sheet,
      height: 0.7,
    });
  }
}
