import { expect, it } from 'vitest';
import { type Colour, colours } from './tokens.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colours[colour].slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const words = ['ink', 'inkSoft', 'service', 'intrusion', 'wax'] as const;

it.each(words.flatMap((word) => [[word, 'paper'] as const, [word, 'sheet'] as const]))(
  '%s can be read on %s (WCAG 1.4.3)',
  (word, ground) => {
    expect(contrast(word, ground)).toBeGreaterThanOrEqual(4.5);
  },
);
