import { describe, expect, it } from 'vitest';
import { showProgress } from './progress.ts';

const drawnOn = (isTTY: boolean): string => {
  let written = '';
  const progress = showProgress('balance', 2, {
    isTTY,
    write: (text) => {
      written += text;
    },
  });
  progress.step();
  progress.step();
  progress.end();
  return written;
};

describe('a progress bar', () => {
  it('is drawn on a terminal, and taken away', () => {
    expect(drawnOn(true)).toMatch(/ 0 %.* 50 %.*100 %.*balance.*\r.*$/s);
    expect(drawnOn(true).endsWith('\r\u001b[K')).toBe(true);
  });

  it('is not written where nobody looks', () => {
    expect(drawnOn(false)).toBe('');
  });
});
