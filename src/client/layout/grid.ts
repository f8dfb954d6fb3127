import type { Rect } from './geometry.ts';

export interface GridRules {
  /** Width divided by height of a cell. */
  readonly aspect: number;
  readonly gap: number;
  /** Cells are never narrower nor lower than this, even where they then no longer fit. */
  readonly least: number;
  /** Cells are never wider than this, however few they are. */
  readonly most: number;
}

interface Columns {
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

function sized(area: Rect, count: number, columns: number, rules: GridRules): Columns {
  const rows = Math.ceil(count / columns);
  const roomWide = (area.width - rules.gap * (columns - 1)) / columns;
  const roomHigh = (area.height - rules.gap * (rows - 1)) / rows;
  const width = Math.min(roomWide, roomHigh * rules.aspect, rules.most);
  return {
    columns,
    width: Math.max(rules.least, width),
    height: Math.max(rules.least, width / rules.aspect),
  };
}

const fits = (area: Rect, count: number, { columns, width, height }: Columns, gap: number) => {
  const rows = Math.ceil(count / columns);
  return (
    columns * (width + gap) - gap <= area.width + 0.5 &&
    rows * (height + gap) - gap <= area.height + 0.5
  );
};

/**
 * Cells of one size in reading order, as large as the area allows, centred in it, the last row centred too.
 * Of the numbers of columns that fit, the one with the largest cells wins; the fewest rows break a tie.
 */
export function gridCells(area: Rect, count: number, rules: GridRules): readonly Rect[] {
  if (count === 0) return [];
  const options = Array.from({ length: count }, (_, index) => sized(area, count, index + 1, rules));
  const fitting = options.filter((option) => fits(area, count, option, rules.gap));
  const most = Math.floor((area.width + rules.gap) / (rules.least + rules.gap));
  const tightest = options[Math.min(count, Math.max(1, most)) - 1] ?? sized(area, count, 1, rules);
  const best = fitting.reduce(
    (left, right) => (right.width * right.height >= left.width * left.height ? right : left),
    fitting[0] ?? tightest,
  );
  const { width, height } = best;
  const rows = Math.ceil(count / best.columns);
  // Six cells are three and three rather than four and two.
  const columns = Math.ceil(count / rows);
  // Spare room is spread between the cells, but never so much that they look lost.
  const spread = (room: number, cells: number, side: number) =>
    cells < 2
      ? 0
      : Math.min(rules.gap * 2.5, Math.max(rules.gap, (room - cells * side) / (cells + 1)));
  const gapX = spread(area.width, columns, width);
  const gapY = spread(area.height, rows, height);
  const top = area.y + (area.height - (rows * (height + gapY) - gapY)) / 2;
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, count - row * columns);
    const left = area.x + (area.width - (inRow * (width + gapX) - gapX)) / 2;
    return {
      x: left + (index - row * columns) * (width + gapX),
      y: Math.max(area.y, top) + row * (height + gapY),
      width,
      height,
    };
  });
}
