import type { StreetRow } from '../../../layout/street-layout.ts';
import { mix, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import type { Outline, Point } from '../paper/outline.ts';
import { rectangle } from '../paper/outline.ts';
import { chance } from '../paper/random.ts';
import { inside, lay } from '../paper/sheet.ts';

interface Range {
  readonly seed: number;
  /** Heights of the roofs above the ground, lowest and highest. */
  readonly low: number;
  readonly high: number;
  readonly fill: string;
  readonly window: string;
  readonly height: number;
}

/** The town far behind, pale, with its steeple. */
export const farTown = (easel: Easel, row: StreetRow): void =>
  roofs(
    easel,
    row,
    {
      seed: 17,
      low: (row.ground - row.y) * 0.5,
      high: (row.ground - row.y) * 0.74,
      fill: mix(papers.mist, papers.paper, 0.35),
      window: 'rgba(84, 102, 110, 0.12)',
      height: 3,
    },
    true,
  );

/** The roofs of the next street, cut with scissors from a warmer sheet. */
export const nearTown = (easel: Easel, row: StreetRow): void =>
  roofs(
    easel,
    row,
    {
      seed: 71,
      low: (row.ground - row.y) * 0.3,
      high: (row.ground - row.y) * 0.46,
      fill: mix(papers.stone, papers.blush, 0.25),
      window: 'rgba(107, 83, 64, 0.14)',
      height: 4,
    },
    false,
  );

function roofs(easel: Easel, row: StreetRow, range: Range, church: boolean): void {
  const line: Point[] = [[row.x - 20, row.ground + 2]];
  const windows: { x: number; y: number; width: number; height: number }[] = [];
  const span = range.high - range.low;
  let x = row.x - 20;
  let house = 0;
  while (x < row.x + row.width + 20) {
    const width = span * (0.7 + chance(range.seed, house) * 0.7);
    const top = row.ground - range.low - span * chance(range.seed + 1, house) * 0.62;
    const ridge = span * (0.22 + chance(range.seed + 2, house) * 0.22);
    const chimneyAt = x + width * (0.2 + chance(range.seed + 4, house) * 0.5);
    line.push([x, top]);
    if (chance(range.seed + 3, house) < 0.5) {
      line.push([x + width * 0.16, top - ridge], ...pot(chimneyAt, top - ridge, span));
      line.push([x + width * 0.84, top - ridge]);
    } else line.push([x + width * 0.5, top - ridge * 1.25]);
    line.push([x + width, top]);
    const columns = Math.max(2, Math.round(width / (span * 0.3)));
    for (let column = 0; column < columns; column += 1) {
      windows.push({
        x: x + ((column + 0.35) / columns) * width,
        y: top + span * 0.16,
        width: (width / columns) * 0.3,
        height: span * 0.2,
      });
    }
    if (church && house === 2) line.push(...steeple(x + width, top, span));
    x += width + (house === 2 && church ? span * 0.5 : 0);
    house += 1;
  }
  line.push([x, row.ground + 2]);
  const edge = lay(easel, line, { fill: range.fill, seed: range.seed, height: range.height });
  inside(easel, edge, () => {
    for (const box of windows) {
      lay(easel, rectangle(box.x, box.y, box.width, box.height), {
        fill: range.window,
        seed: 3,
        height: 0,
        swerve: 0.3,
        thick: false,
      });
    }
  });
}

const pot = (x: number, y: number, span: number): Outline => [
  [x, y],
  [x, y - span * 0.16],
  [x + span * 0.1, y - span * 0.16],
  [x + span * 0.1, y],
];

const steeple = (x: number, y: number, span: number): Outline => [
  [x, y - span * 0.35],
  [x + span * 0.25, y - span * 1.05],
  [x + span * 0.5, y - span * 0.35],
  [x + span * 0.5, y],
];
