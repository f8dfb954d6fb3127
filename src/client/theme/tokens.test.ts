import { describe, expect, it } from 'vitest';
import { asSeenBy, COLOUR_VISIONS, contrast, difference } from './testing/colour.ts';
import { type Colour, litPalettes, type Palette, palettes, THEMES } from './tokens.ts';

const words: readonly Colour[] = ['ink', 'inkSoft', 'service', 'intrusion', 'wax'];
const grounds: readonly Colour[] = ['paper', 'sheet'];

const all: readonly (readonly [string, Palette])[] = THEMES.flatMap((theme) => [
  [theme, palettes[theme]] as const,
  [`${theme}, lit paper`, litPalettes[theme]] as const,
]);

describe.each(all)('%s', (_, palette) => {
  it.each(words.flatMap((word) => grounds.map((ground) => [word, ground] as const)))(
    '%s can be read on %s (WCAG 1.4.3)',
    (word, ground) => {
      expect(contrast(palette[word], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['ink', 'shade'],
    ['ink', 'kraft'],
    ['ink', 'serviceWash'],
    ['ink', 'intrusionWash'],
    // Words cut out of ink and of the accents.
    ['sheet', 'ink'],
    ['sheet', 'service'],
    ['sheet', 'intrusion'],
    ['chalk', 'slate'],
  ] as const)('%s can be read on %s', (word, ground) => {
    expect(contrast(palette[word], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(COLOUR_VISIONS)('the two accents stay apart in %s', (vision) => {
    const [service, intrusion] = [palette.service, palette.intrusion].map((colour) =>
      asSeenBy(vision, colour),
    );
    // In CIE76, 2.3 is the least that is seen; words and shapes double what is left.
    expect(difference(service ?? '', intrusion ?? '')).toBeGreaterThan(20);
  });
});
