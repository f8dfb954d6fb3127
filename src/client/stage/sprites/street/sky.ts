import type { Weather } from '../../../../protocol/vocabulary.ts';
import type { StreetRow } from '../../../layout/street-layout.ts';
import { mix, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { grain } from '../paper/grain.ts';
import type { Outline, Point } from '../paper/outline.ts';
import { wave } from '../paper/random.ts';
import { lay } from '../paper/sheet.ts';

/** Sheets of sky from the zenith down to the roofs, for each weather, at noon. */
const SHEETS: Readonly<Record<Weather, readonly [string, string, string, string]>> = {
  clear: ['#b9d3d6', '#cfe0dd', '#e4e8db', '#f7ecd2'],
  fair: ['#c4d4d3', '#d6e0da', '#e6e6d8', '#f5e9d2'],
  grey: ['#b9bfbd', '#c8ccc6', '#d6d6cc', '#e3ddcd'],
  drizzle: ['#a2aeb2', '#b3bcbc', '#c4c8c3', '#d3d0c5'],
  rain: ['#7f8d95', '#949fa3', '#a9b0b0', '#bcbcb4'],
};
/** What evening lays over them: rose low, blue high. */
const EVENING: readonly [string, string, string, string] = [
  '#7f8ba6',
  '#c39aa0',
  '#e8ae8a',
  '#f6cf92',
];

/** The sky of each row as torn sheets laid over one another. `evening` in [0, 1]. */
export function drawSky(
  easel: Easel,
  rows: readonly StreetRow[],
  weather: Weather,
  evening: number,
): void {
  const foul = weather === 'rain' || weather === 'drizzle' ? 0.55 : weather === 'grey' ? 0.75 : 1;
  for (const row of rows) {
    const height = row.ground - row.y;
    SHEETS[weather].forEach((noon, index) => {
      const fill = mix(noon, EVENING[index] ?? papers.dusk, evening * 0.9 * foul);
      const top = row.y - 12 + (index === 0 ? 0 : height * (0.06 + index * 0.17));
      const swell = index === 0 ? 0 : height * 0.035;
      const upper: Outline = Array.from({ length: 24 }, (_, step): Point => {
        const x = row.x - 16 + ((row.width + 32) * step) / 23;
        return [x, top + wave(30 + index, x, row.width / 3) * swell];
      });
      lay(
        easel,
        [...upper, [row.x + row.width + 16, row.ground + 10], [row.x - 16, row.ground + 10]],
        index === 0
          ? { fill, seed: 3, height: 0, thick: false }
          : { fill, seed: 3 + index, height: 2, tear: 2.2, core: mix(fill, papers.white, 0.6) },
      );
    });
  }
  grain(easel, 0.8);
}
