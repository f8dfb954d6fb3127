import { describe, expect, it } from 'vitest';
import { numberFormat } from './format.ts';

describe('numbers as the reader writes them', () => {
  it('uses only spaces and signs that our type can draw', () => {
    expect(numberFormat('fr').euros(-1234)).toBe('−1\u00a0234\u00a0€');
    expect(numberFormat('en').euros(1234)).toBe('€1,234');
  });
  it('counts cents where one person is paid for', () => {
    expect(numberFormat('fr').cents(120)).toBe('1,20\u00a0€');
    expect(numberFormat('en').cents(250)).toBe('€2.50');
  });
  it('always signs a feeling, and leaves zero bare', () => {
    expect(numberFormat('fr').signed(0.5)).toBe('+0,50');
    expect(numberFormat('en').signed(-0.25)).toBe('−0.25');
    expect(numberFormat('en').signed(0)).toBe('0.00');
  });
});
