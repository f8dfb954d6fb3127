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

/** A column of a named quality that can be written to, before anybody else sees it. */
export const copyOf = (column: Column): Float64Array<ArrayBuffer> => new Float64Array(column);

/** The same column with one value changed; the original is left as it was. */
export const withAt = (column: Column, index: number, value: number): Float64Array<ArrayBuffer> => {
  const copy = copyOf(column);
  copy[index] = value;
  return copy;
};

/** Sum of a column, in order. Without `at`: it is read a million times. */
export const total = (column: Column): number => {
  let sum = 0;
  for (let i = 0; i < column.length; i += 1) sum += column[i] ?? 0;
  return sum;
};
