import { expect, it } from 'vitest';
import { differenceOf } from '../e2e/looks-alike.ts';

const sheet = (cell: string) => cell.repeat(32 * 20);

it('forgives what another machine does to letters and edges', () => {
  expect(differenceOf(sheet('f6f0e4'), sheet('f4efe2')).alike).toBe(true);
  const wrapped = `${'241f1a'.repeat(20)}${'f6f0e4'.repeat(32 * 20 - 20)}`;
  expect(differenceOf(sheet('f6f0e4'), wrapped).alike).toBe(true);
});

it('sees a panel that is gone, and a light that turned', () => {
  const gone = `${'241f1a'.repeat(60)}${'f6f0e4'.repeat(32 * 20 - 60)}`;
  expect(differenceOf(sheet('f6f0e4'), gone).alike).toBe(false);
  expect(differenceOf(sheet('f6f0e4'), sheet('1b1510')).alike).toBe(false);
  expect(differenceOf(sheet('f6f0e4'), '').alike).toBe(false);
});
