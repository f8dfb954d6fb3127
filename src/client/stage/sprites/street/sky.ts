import type { Weather } from '../../../../protocol/vocabulary.ts';
import type { StreetRow } from '../../../layout/street-layout.ts';
import type { Theme } from '../../../theme/tokens.ts';
import { mix, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { grain } from '../paper/grain.ts';
import type { Outline, Point } from '../paper/outline.ts';
import { chance, wave } from '../paper/random.ts';
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

/** The same sheets when the page is dark. */
const NIGHT: readonly [string, string, string, string] = [
  '#18212f',
  '#232e3f',
  '#33394b',
  '#4a4452',
];

export interface SkyHour {
  readonly weather: Weather;
  /** In [0, 1]. */
  readonly evening: number;
  readonly theme: Theme;
}

/** The sky of each row as torn sheets laid over one another. */
export function drawSky(
  easel: Easel,
  rows: readonly StreetRow[],
  { weather, evening, theme }: SkyHour,
): void {
  const foul = weather === 'rain' || weather === 'drizzle' ? 0.55 : weather === 'grey' ? 0.75 : 1;
  for (const row of rows) {
    const height = row.ground - row.y;
    SHEETS[weather].forEach((noon, index) => {
      const day = mix(noon, EVENING[index] ?? papers.dusk, evening * 0.9 * foul);
      const fill = theme === 'dark' ? mix(NIGHT[index] ?? papers.night, day, 0.1) : day;
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
          : {
              fill,
              seed: 3 + index,
              height: 2,
              tear: 2.2,
              core: mix(fill, papers.white, theme === 'dark' ? 0.2 : 0.6),
            },
      );
    });
  }
  if (theme === 'dark' && (weather === 'clear' || weather === 'fair')) stars(easel, rows);
  grain(easel, 0.8);
}

/** Punched through the highest sheets. */
function stars({ ctx }: Easel, rows: readonly StreetRow[]): void {
  ctx.fillStyle = '#f0e4c4';
  for (const row of rows) {
    for (let star = 0; star < row.width / 26; star += 1) {
      ctx.globalAlpha = 0.35 + chance(71, star) * 0.5;
      ctx.beginPath();
      ctx.arc(
        row.x + chance(72, star) * row.width,
        row.y + chance(73, star) ** 1.4 * (row.ground - row.y) * 0.4,
        0.7 + chance(74, star) * 1.1,
        0,
        Math.PI * 2,
      );
      ctx.fill();
    }
  }
  ctx.globalAlpha = 1;
}
