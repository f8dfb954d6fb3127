import { FACETS, type Facet } from '../../../../protocol/vocabulary.ts';
import type { FrameDrawing } from '../frames.ts';
import { mix, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { hatch, ink } from '../paper/ink.ts';
import { arc, type Box, curve, ellipse, type Outline, rectangle } from '../paper/outline.ts';
import { sway } from '../paper/random.ts';
import { inside, lay } from '../paper/sheet.ts';
import { facetIcon } from './facet-icon.ts';

type Depth = 0 | 1 | 2 | 3;

export interface PortraitDrawing {
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly facets: Readonly<Record<Facet, Depth>>;
  /** How far the strip of each facet stands out of line: 0 not at all, 1 a little, 2 to be seen. */
  readonly askew: Readonly<Record<Facet, 0 | 1 | 2>>;
  /** Draws the whole bust in a square of that side, its corner at the origin. */
  readonly bust: (easel: Easel, side: number) => void;
  readonly gone: boolean;
}

/** Where things lie on a portrait's card, from its corner. */
export function cardParts(width: number, height: number) {
  const margin = width * 0.07;
  const window: Box = {
    x: margin,
    y: margin,
    width: width - margin * 2,
    height: Math.min(width * 0.98, height - margin * 2 - Math.max(17, height * 0.13)),
  };
  const nameTop = window.y + window.height;
  return { window, name: { x: width / 2, y: nameTop + (height - nameTop) / 2, width: width - 8 } };
}

/** Ink density by depth: a pencil, a pen, a pen and colours. Doubled by one, two or three notches on the edge. */
const DENSITY: Readonly<Record<1 | 2 | 3, number>> = { 1: 0.36, 2: 0.68, 3: 1 };
/** Room around a frame for its shadow. */
const BLEED = 8;

/** A card and its eight strips, each its own frame, so that one strip can slide into place. */
export function portraitFrames(drawing: PortraitDrawing): readonly FrameDrawing[] {
  const { width, height } = drawing;
  const { window } = cardParts(width, height);
  const strip = window.height / FACETS.length;
  return [
    {
      name: 'card',
      width: width + BLEED * 2,
      height: height + BLEED * 2,
      pivot: [BLEED, BLEED],
      draw: (easel) => drawCard(easel, drawing),
    },
    ...FACETS.map(
      (facet, index): FrameDrawing => ({
        name: facet,
        width: window.width + BLEED * 2,
        height: strip + BLEED,
        pivot: [BLEED, BLEED / 2],
        draw: (easel) => drawStrip(easel, drawing, facet, index),
      }),
    ),
  ];
}

function drawCard(easel: Easel, { width, height, seed, gone }: PortraitDrawing): void {
  const { window } = cardParts(width, height);
  lay(easel, rectangle(0, 0, width, height), {
    fill: gone ? papers.shade : papers.sheet,
    seed,
    height: 4,
    swerve: 0.9,
  });
  const well = rectangle(window.x, window.y, window.width, window.height);
  lay(easel, well, { fill: mix(papers.shade, papers.pebble, 0.5), seed, height: 0, thick: false });
  inside(easel, well, () => {
    easel.ctx.strokeStyle = 'rgba(58, 42, 24, 0.35)';
    easel.ctx.lineWidth = 3;
    easel.ctx.strokeRect(window.x - 1, window.y - 1, window.width + 4, window.height + 4);
  });
}

function drawStrip(easel: Easel, drawing: PortraitDrawing, facet: Facet, index: number): void {
  const { window } = cardParts(drawing.width, drawing.height);
  const { width } = window;
  const height = window.height / FACETS.length;
  const depth = drawing.facets[facet];
  const seed = drawing.seed + index * 7;
  const paper = rectangle(0.4, 0.5, width - 0.8, height - 0.6);
  const fill = depth === 0 ? (index % 2 === 0 ? '#e9dfca' : '#e4d8c0') : papers.white;
  const edge = lay(easel, paper, { fill, seed, height: depth === 0 ? 0.5 : 1.4, swerve: 0.5 });
  inside(easel, edge, () => {
    if (depth === 0) blank(easel, facet, index, { width, height, seed });
    else slice(easel, drawing, index, depth, { width, height, seed });
  });
}

/** Somebody, in a square of side 1: no one's likeness. */
const SOMEBODY: readonly Outline[] = [
  arc(0.5, 0.4, 0.165, 0.2, 0, 1),
  [
    ...curve([0.12, 1], [0.16, 0.72], [0.4, 0.68]),
    ...curve([0.4, 0.68], [0.44, 0.66], [0.44, 0.58], 4),
  ],
  [
    ...curve([0.88, 1], [0.84, 0.72], [0.6, 0.68]),
    ...curve([0.6, 0.68], [0.56, 0.66], [0.56, 0.58], 4),
  ],
];

/** A strip that is not known: plain paper, nobody in particular and the facet's sign in a very light pencil. */
function blank(easel: Easel, facet: Facet, index: number, { width, height, seed }: Slice): void {
  const line = { colour: papers.road, width: 1, alpha: 0.55, seed };
  const side = Math.max(width, height * FACETS.length);
  const { ctx } = easel;
  ctx.save();
  ctx.translate((width - side) / 2, -height * index);
  ctx.setLineDash([4, 4]);
  for (const outline of SOMEBODY) {
    ink(
      easel,
      outline.map(([x, y]) => [x * side, y * side] as const),
      { ...line, width: 1.3, tremble: 0 },
    );
  }
  ctx.restore();
  if (height >= 11) facetIcon(easel, facet, [height * 0.62, height / 2], height * 0.34, line);
}

interface Slice {
  readonly width: number;
  readonly height: number;
  readonly seed: number;
}

/** A strip that is known: its slice of the likeness, a little out of line while it is shallow. */
function slice(
  easel: Easel,
  { bust, facets, askew, gone }: PortraitDrawing,
  index: number,
  depth: 1 | 2 | 3,
  { width, height, seed }: Slice,
): void {
  const { ctx } = easel;
  const facet = FACETS[index] ?? 'contact';
  const off = askew[facet];
  const way = seed % 2 === 0 ? 1 : -1;
  const slip = sway(seed, 3) * width * 0.018 * (3 - depth) + way * off * width * 0.035;
  const side = Math.max(width, height * FACETS.length);
  ctx.fillStyle = mix(papers.white, papers.mist, 0.25 + depth * 0.16);
  ctx.fillRect(0, 0, width, height);
  ctx.save();
  ctx.globalAlpha = gone ? 0.25 : DENSITY[depth];
  ctx.translate((width - side) / 2 + slip, -height * index);
  // Taken from another print: a little larger, and turned.
  if (off === 2) {
    ctx.translate(side / 2, height * (index + 0.5));
    ctx.rotate(way * 0.05);
    ctx.scale(1.09, 1.09);
    ctx.translate(-side / 2, -height * (index + 0.5));
  }
  bust(easel, side);
  ctx.restore();
  if (depth === 1) {
    hatch(
      easel,
      { x: 0, y: 0, width, height },
      {
        colour: papers.white,
        width: 0.9,
        gap: 3.2,
        turns: -0.12,
        alpha: 0.75,
        seed,
      },
    );
  }
  if (off > 0) tape(easel, width, height);
  const notch = Math.max(1.3, height * 0.09);
  for (let mark = 0; mark < depth; mark += 1) {
    lay(easel, ellipse(width - height * 0.3 - mark * notch * 3, height / 2, notch), {
      fill: papers.ink,
      seed: 1,
      height: 0,
      swerve: 0,
      thick: false,
    });
  }
  if (height >= 11 && facets[facet] > 0) {
    lay(easel, ellipse(height * 0.62, height / 2, height * 0.44), {
      fill: 'rgba(255, 253, 246, 0.82)',
      seed: 2,
      height: 0,
      thick: false,
    });
    facetIcon(easel, facet, [height * 0.62, height / 2], height * 0.3, {
      colour: papers.ink,
      width: Math.max(0.9, height * 0.06),
      seed,
    });
  }
}

/** What was laid by hand is held by a bit of tape. */
function tape(easel: Easel, width: number, height: number): void {
  lay(easel, rectangle(width * 0.27, -height * 0.1, height * 0.85, height * 1.2), {
    fill: 'rgba(217, 164, 65, 0.42)',
    seed: 3,
    height: 0,
    thick: false,
    swerve: 0.3,
  });
}
