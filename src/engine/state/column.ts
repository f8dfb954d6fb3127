/** One value per consumer. Readers see this; only a copy can be written to. */
export interface Column {
  readonly length: number;
  readonly [index: number]: number;
}

/**
 * The value at an index that is known to exist.
 * @throws RangeError when it does not: a fault of ours, never of the player.
 */
export const at = (column: Column, index: number): number => {
  const value = column[index];
  if (value === undefined) throw new RangeError(`no index ${index} in ${column.length}`);
  return value;
};

/** The same column with one value changed; the original is left as it was. */
export const withAt = (column: Column, index: number, value: number): Float64Array => {
  const copy = Float64Array.from(column);
  copy[index] = value;
  return copy;
};

/** Mean of a column; 0 when it is empty. */
export const mean = (column: Column): number => {
  let sum = 0;
  for (let i = 0; i < column.length; i += 1) sum += at(column, i);
  return column.length === 0 ? 0 : sum / column.length;
};
