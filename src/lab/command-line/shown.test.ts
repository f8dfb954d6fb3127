import { describe, expect, it } from 'vitest';
import { sayError, shown } from './shown.ts';

describe('what was found', () => {
  const circle: unknown[] = [];
  circle.push(circle);

  it.each([
    [undefined, 'nothing'],
    [{ depth: 5 }, '{"depth":5}'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [12n, '12'],
    [() => 1, 'a function'],
    [Promise.resolve(1), 'a promise'],
    [circle, 'an object that cannot be written down'],
    [{ much: 3n }, 'an object that cannot be written down'],
    ['x'.repeat(100), `"${'x'.repeat(79)}…`],
  ])('is said, whatever it is', (value, said) => {
    expect(shown(value)).toBe(said);
  });

  it('is said of what was thrown too', () => {
    expect(sayError(null, 'bot.ts')).toBe('threw null');
    expect(sayError(circle, 'bot.ts')).toBe('threw an object that cannot be written down');
    expect(sayError(new TypeError('tired'), 'bot.ts')).toBe('TypeError: tired');
  });
});
