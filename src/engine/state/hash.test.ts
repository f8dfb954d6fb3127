import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { start } from '../index.ts';
import { smallPack } from '../testing/small-pack.ts';
import { hashState } from './hash.ts';

const { state } = start(smallPack, 7);

describe('the hash of a state', () => {
  test('does not depend on which object holds the pack, nor on the order of keys', () => {
    expect(hashState(start(structuredClone(smallPack), 7).state)).toBe(hashState(state));
    const turned = Object.fromEntries(Object.entries(state).reverse());
    expect(hashState({ ...state, ...turned })).toBe(hashState(state));
  });

  test('covers every hidden column, to the last bit', () => {
    const { size, named, crowd, acquaintances, ...columns } = state.people;
    const { size: others, ...crowdColumns } = crowd;
    const seen = new Set([hashState(state)]);
    const see = (people: typeof state.people) => seen.add(hashState({ ...state, people }));
    for (const [name, column] of Object.entries(columns))
      see({ ...state.people, [name]: column.with(1, (column[1] ?? 0) + 2 ** -40) });
    see({ ...state.people, acquaintances: new Int32Array(acquaintances).fill(0, 0, 1) });
    for (const [name, column] of Object.entries(crowdColumns)) {
      // The next number that single precision can tell.
      const nudged = new Float32Array(column);
      nudged[1] = (nudged[1] ?? 0) + 2 ** -23;
      see({ ...state.people, crowd: { ...crowd, [name]: nudged } });
    }
    expect(seen.size).toBe(2 + Object.keys(columns).length + Object.keys(crowdColumns).length);
    expect(size).toBe(named + others);
  });

  test('covers every other field', () => {
    const seen = new Set([hashState(state)]);
    for (const name of Object.keys(state))
      seen.add(hashState({ ...state, [name]: 'something else altogether' }));
    expect(seen.size).toBe(1 + Object.keys(state).length);
  });

  test('tells apart what JSON does not', () => {
    const zero = { ...state, sales: 0 };
    expect(hashState({ ...state, sales: -0 })).not.toBe(hashState(zero));
    expect(hashState({ ...state, sales: Number.NaN })).not.toBe(hashState(zero));
  });

  test('is 16 hexadecimal digits and differs from seed to seed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const hash = hashState(start(smallPack, a).state);
        expect(hash).toMatch(/^[0-9a-f]{16}$/);
        if (a !== b) expect(hashState(start(smallPack, b).state)).not.toBe(hash);
      }),
      { numRuns: 30 },
    );
  });
});
