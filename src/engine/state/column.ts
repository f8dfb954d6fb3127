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

/** A copy of a column in which one value is another. (`with` does this too, several times slower.) */
export const withAt = (column: readonly number[], index: number, value: number): number[] => {
  const copy = column.slice();
  copy[index] = value;
  return copy;
};

/**
 * A sheet for rough work, with whatever was written on it last: whoever works on it gives none of it away. A new column
 * for each week of each future would be most of the work.
 */
export const roughSheet = <S extends Float32Array | Float64Array>(
  make: (length: number) => S,
): ((length: number) => S) => {
  let sheet = make(0);
  return (length) => {
    if (sheet.length !== length) sheet = make(length);
    return sheet;
  };
};

/** Sum of a column, in order. Without `at`: it is read a million times. */
export const total = (column: Column): number => {
  let sum = 0;
  for (let i = 0; i < column.length; i += 1) sum += column[i] ?? 0;
  return sum;
};
