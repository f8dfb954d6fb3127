import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { arc, archway, type Box, ellipse } from '../paper/outline.ts';
import { inside } from '../paper/sheet.ts';
import type { DrawFront } from './front.ts';
import { box, cut, disc, line, print, slab, stand, star, waves } from './kit.ts';
import { plinth, signBoard } from './parts.ts';

/** The nursery: under the moon and the stars of a mobile, a cradle that a monitor never leaves. */
export const drawChildDevice: DrawFront = (easel, plot) => {
  const { unit: u, ground } = plot;
  const { x, y, width } = stand(plot, 284 * u, 312 * u);
  const roof = 74 * u;
  const eaves = y + roof;
  box(
    easel,
    { x: x + 6 * u, y: eaves - 6 * u, width: width - 12 * u, height: ground - eaves + 6 * u },
    papers.blush,
    { height: 6 },
  );
  scales(easel, { x: x - 8 * u, y, width: width + 16 * u, height: roof }, u);
  const room: Box = {
    x: x + width * 0.1,
    y: eaves + 50 * u,
    width: width * 0.62,
    height: ground - eaves - 78 * u,
  };
  cut(
    easel,
    archway(room.x - 7 * u, room.y - 7 * u, room.width + 14 * u, room.height + 9 * u),
    papers.white,
    { height: 2 },
  );
  const window = cut(easel, archway(room.x, room.y, room.width, room.height), '#5f6f87', {
    height: 0,
    thick: false,
  });
  inside(easel, window, () => nursery(easel, room, u));
  slab(
    easel,
    { x: room.x - 14 * u, y: room.y + room.height, width: room.width + 28 * u, height: 10 * u },
    3 * u,
    papers.white,
    { height: 2 },
  );
  const door: Box = {
    x: x + width * 0.78,
    y: ground - 118 * u,
    width: width * 0.15,
    height: 116 * u,
  };
  cut(easel, archway(door.x, door.y, door.width, door.height), papers.rose, { height: 2 });
  disc(easel, [door.x + door.width * 0.25, door.y + door.height * 0.58], 3 * u, papers.butter);
  childWatch(easel, x + width * 0.855, eaves + 76 * u, 21 * u);
  bunting(easel, x + 2 * u, eaves + 2 * u, width - 4 * u, u);
  plinth(easel, x, ground, width, 9 * u);
  const sign: Box = { x: x + width * 0.05, y: eaves + 4 * u, width: width * 0.9, height: 33 * u };
  signBoard(easel, sign, { fill: papers.sheet, border: papers.rose, seed: 7 });
  return {
    sign: { ...sign, colour: papers.aubergine },
    lights: [room],
    door: [door.x + door.width / 2, ground],
  };
};

function scales(easel: Easel, { x, y, width, height }: Box, u: number): void {
  cut(
    easel,
    [
      [x + width * 0.16, y],
      [x + width * 0.84, y],
      [x + width, y + height],
      [x, y + height],
    ],
    papers.aubergine,
    { height: 4 },
  );
  for (let row = 0; row < 3; row += 1) {
    const lean = 0.16 * (1 - (row + 1) / 3.2);
    const from = x + width * lean;
    const span = width * (1 - lean * 2);
    for (let scale = 0; scale < 11; scale += 1) {
      const cx = from + (span * (scale + 0.5)) / 11;
      print(
        easel,
        arc(cx, y + (height * (row + 0.6)) / 3, span / 22, 13 * u, 0, 0.5),
        (scale + row) % 2 === 0 ? lighter(papers.aubergine, 0.16) : lighter(papers.aubergine, 0.08),
      );
    }
  }
  disc(easel, [x + width / 2, y + height * 0.44], 20 * u, papers.butter, { height: 2 });
  disc(easel, [x + width / 2 + 9 * u, y + height * 0.38], 16 * u, papers.aubergine, {
    height: 0,
    thick: false,
  });
}

function nursery(easel: Easel, { x, y, width, height }: Box, u: number): void {
  const foot = y + height;
  const middle = x + width * 0.46;
  const glow = easel.ctx.createRadialGradient(
    x + width * 0.8,
    foot - 40 * u,
    4,
    x + width * 0.8,
    foot - 40 * u,
    width * 0.7,
  );
  glow.addColorStop(0, 'rgba(255, 221, 150, 0.75)');
  glow.addColorStop(1, 'rgba(255, 221, 150, 0)');
  easel.ctx.fillStyle = glow;
  easel.ctx.fillRect(x, y, width, height);
  line(
    easel,
    [
      [middle, y],
      [middle, y + height * 0.2],
    ],
    papers.white,
    1.6 * u,
  );
  line(
    easel,
    [
      [middle - 42 * u, y + height * 0.24],
      [middle, y + height * 0.2],
      [middle + 42 * u, y + height * 0.24],
    ],
    papers.white,
    2.4 * u,
  );
  (
    [
      [-42, 0.36],
      [-14, 0.44],
      [14, 0.38],
      [42, 0.46],
    ] as const
  ).forEach(([dx, drop], index) => {
    line(
      easel,
      [
        [middle + dx * u, y + height * 0.22],
        [middle + dx * u, y + height * drop],
      ],
      papers.white,
      1.2 * u,
    );
    if (index % 2 === 0)
      cut(easel, star(middle + dx * u, y + height * drop, 10 * u), papers.butter, {
        height: 1,
        swerve: 0.2,
      });
    else
      disc(
        easel,
        [middle + dx * u, y + height * drop],
        8 * u,
        index === 1 ? papers.rose : papers.mist,
        { height: 1 },
      );
  });
  const wide = width * 0.3;
  cut(easel, arc(middle - 4 * u, foot - 46 * u, wide, 42 * u, 0, 0.5), papers.white, {
    height: 2.5,
  });
  slab(
    easel,
    { x: middle - wide - 8 * u, y: foot - 54 * u, width: wide * 2 + 8 * u, height: 11 * u },
    5 * u,
    papers.mustard,
    { height: 1.4 },
  );
  print(easel, ellipse(middle - wide * 0.42, foot - 58 * u, 13 * u, 12 * u), '#e0ab83');
  cut(easel, arc(middle + wide * 0.3, foot - 50 * u, wide * 0.7, 16 * u, 0.5, 1), papers.sage, {
    height: 1,
  });
  line(
    easel,
    [
      [middle - wide - 2 * u, foot - 2 * u],
      [middle, foot - 9 * u],
      [middle + wide - 4 * u, foot - 2 * u],
    ],
    papers.mustard,
    5 * u,
  );
  const monitor: Box = { x: x + width * 0.78, y: foot - 62 * u, width: 30 * u, height: 46 * u };
  slab(easel, monitor, 8 * u, papers.sheet, { height: 2.4 });
  disc(easel, [monitor.x + 15 * u, monitor.y + 14 * u], 7.5 * u, papers.ink, { height: 0.6 });
  line(
    easel,
    [
      [monitor.x + 8 * u, monitor.y + 30 * u],
      [monitor.x + 22 * u, monitor.y + 30 * u],
    ],
    papers.brick,
    3 * u,
  );
  line(
    easel,
    [
      [monitor.x + 8 * u, monitor.y + 37 * u],
      [monitor.x + 18 * u, monitor.y + 37 * u],
    ],
    papers.line,
    3 * u,
  );
  waves(easel, [monitor.x + 15 * u, monitor.y - 2 * u], 28 * u, {
    colour: papers.butter,
    width: 2.6 * u,
    turns: -0.25,
  });
}

/** A watch for a child’s wrist, with its two ears and its arrow. */
function childWatch(easel: Easel, x: number, y: number, r: number): void {
  slab(
    easel,
    { x: x - r * 0.42, y: y - r * 1.8, width: r * 0.84, height: r * 3.6 },
    r * 0.3,
    papers.sage,
    { height: 1.6 },
  );
  for (const side of [-1, 1] as const)
    disc(easel, [x + side * r * 0.72, y - r * 0.72], r * 0.36, papers.mustard, { height: 1 });
  disc(easel, [x, y], r, papers.mustard, { height: 2 });
  disc(easel, [x, y], r * 0.74, papers.white, { height: 0.4 });
  cut(
    easel,
    [
      [x, y - r * 0.46],
      [x + r * 0.34, y + r * 0.36],
      [x, y + r * 0.16],
      [x - r * 0.34, y + r * 0.36],
    ],
    darker(papers.rose, 0.2),
    { height: 0, thick: false, swerve: 0 },
  );
}

function bunting(easel: Easel, x: number, y: number, width: number, u: number): void {
  const fills = [papers.butter, papers.sage, papers.white, papers.rose];
  const flags = 12;
  for (let flag = 0; flag < flags; flag += 1) {
    const at = x + (width * flag) / flags;
    const sag = Math.sin((flag / flags) * Math.PI * 3) ** 2 * 5 * u;
    cut(
      easel,
      [
        [at, y - 8 * u + sag],
        [at + width / flags - 2 * u, y - 8 * u + sag],
        [at + width / flags / 2, y + 9 * u + sag],
      ],
      fills[flag % fills.length] ?? papers.white,
      { height: 1.2, swerve: 0.2 },
    );
  }
}
