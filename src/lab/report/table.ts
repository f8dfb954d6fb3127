/** Rows of cells under a header; the first column is text, the others are figures. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const widths = ({ header, rows }: Table): readonly number[] =>
  header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );

/** Figures to the right, words to the left. */
export const asText = (table: Table): string => {
  const wide = widths(table);
  const line = (cells: readonly string[]): string =>
    wide
      .map((width, column) =>
        column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width),
      )
      .join('  ')
      .trimEnd();
  return [table.header, ...table.rows].map(line).join('\n');
};

/** Nothing but figures below the title: numbers, their margins and units. */
const isFigures = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^(?:[-+]?[\d?].*)?$/.test(cell));

export const asMarkdown = ({ header, rows }: Table): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const ruler = header.map((_, column) =>
    column > 0 && isFigures(rows.map((row) => row[column] ?? '')) ? '--:' : '---',
  );
  return [line(header), line(ruler), ...rows.map(line)].join('\n');
};
