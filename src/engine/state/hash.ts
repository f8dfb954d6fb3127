import { finish, hashString, mix } from '../random/hash.ts';
import type { GameState } from './game-state.ts';

const view = new DataView(new ArrayBuffer(8));

const mixNumber = (hash: number, value: number): number => {
  view.setFloat64(0, value);
  return mix(mix(hash, view.getInt32(0)), view.getInt32(4));
};

type Numbers = Float64Array | Float32Array | Int32Array | Uint8Array;

const isColumn = (value: object): value is Numbers =>
  value instanceof Float64Array ||
  value instanceof Float32Array ||
  value instanceof Int32Array ||
  value instanceof Uint8Array;

/** A column as words of 32 bits; bytes one by one. The order of bytes is that of every machine with a browser. */
const wordsOf = (column: Numbers): Int32Array | Uint8Array =>
  column instanceof Uint8Array || column instanceof Int32Array
    ? column
    : new Int32Array(column.buffer, column.byteOffset, column.byteLength / 4);

const mixColumn = (hash: number, column: Numbers): number => {
  const words = wordsOf(column);
  let joined = mix(mix(hash, column.BYTES_PER_ELEMENT), column.length);
  for (let index = 0; index < words.length; index += 1) joined = mix(joined, words[index] ?? 0);
  return joined;
};

/** Tags keep `[1]`, `{0: 1}`, `'1'` and `1` apart. */
const mixValue = (hash: number, value: unknown): number => {
  switch (typeof value) {
    case 'number':
      return mixNumber(mix(hash, 1), value);
    case 'string':
      return mix(mix(hash, 2), hashString(value));
    case 'boolean':
      return mix(mix(hash, 3), value ? 1 : 0);
    case 'undefined':
      return mix(hash, 4);
    case 'object':
      return value === null ? mix(hash, 5) : mixObject(hash, value);
    default:
      throw new TypeError(`a state holds no ${typeof value}`);
  }
};

const mixObject = (hash: number, value: object): number => {
  if (isColumn(value)) return mixColumn(mix(hash, 6), value);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.reduce<number>(mixValue, mix(mix(hash, 7), items.length));
  }
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.reduce<number>(
    (joined, [key, item]) => mixValue(mix(joined, hashString(key)), item),
    mix(mix(hash, 8), entries.length),
  );
};

const hex = (word: number): string => word.toString(16).padStart(8, '0');

/** 64 bits of the whole state, hidden part included, bit for bit: two states with one hash are one state. 16 hex digits. */
export const hashState = (state: GameState): string =>
  hex(finish(mixValue(0x5e011, state), 1)) + hex(finish(mixValue(0x7a9e3, state), 2));
