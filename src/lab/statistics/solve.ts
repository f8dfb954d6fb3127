/**
 * The x of `matrix x = right`, by Gaussian elimination with the largest pivot. For systems of a few unknowns.
 * @throws RangeError when the matrix has no inverse.
 */
export const solve = (
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] => {
  const size = right.length;
  const rows = matrix.map((row, rank) => [...row.slice(0, size), right[rank] ?? 0]);
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(cell(row, column)) > Math.abs(cell(pivot, column))) pivot = row;
    const best = rows[pivot];
    const here = rows[column];
    if (best === undefined || here === undefined || cell(pivot, column) === 0)
      throw new RangeError('the matrix has no inverse');
    rows[pivot] = here;
    rows[column] = best;
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const factor = cell(row, column) / cell(column, column);
      rows[row] = (rows[row] ?? []).map((value, rank) => value - factor * cell(column, rank));
    }
  }
  return rows.map((row, rank) => (row[size] ?? 0) / (row[rank] ?? 1));
};
