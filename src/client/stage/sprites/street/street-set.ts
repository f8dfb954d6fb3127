import type { StreetPlace, StreetRow, StreetStretch } from '../../../layout/street-layout.ts';
import type { Easel } from '../paper/easel.ts';
import { grain } from '../paper/grain.ts';
import type { Box } from '../paper/outline.ts';
import { seedOf } from '../paper/random.ts';
import { type Front, plotFor } from './front.ts';
import { frontOf } from './fronts.ts';
import { lamp, tree } from './furniture.ts';
import { pavement } from './ground.ts';

export interface StreetSet {
  readonly fronts: readonly (Front & { readonly place: StreetPlace })[];
  readonly lights: readonly Box[];
}

/**
 * Everything of one stretch that does not move, on a transparent ground: town and sky are behind it. The easel is as wide
 * as the stretch; what is told of it is where it stands in the whole street.
 */
export function drawStreetSet(easel: Easel, stretch: StreetStretch): StreetSet {
  easel.ctx.translate(-stretch.x, 0);
  const drawn: StreetSet['fronts'][number][] = [];
  const lamps: Box[] = [];
  for (const row of stretch.rows) {
    const places = stretch.places.filter((place) => place.pavement.y === row.ground);
    pavement(easel, row);
    trees(easel, row, places.length);
    for (const place of places) {
      const plot = plotFor(place.front, row.ground + 2, seedOf(place.silo));
      const front = frontOf(place.silo)(easel, plot);
      drawn.push({ ...front, place });
    }
    const size = Math.min(250, (row.ground - row.y) * 0.5);
    for (let gap = 1; gap < places.length; gap += 1) {
      const x = row.x + (row.width / places.length) * gap;
      lamps.push(lamp(easel, x, row.ground + (row.kerb - row.ground) * 0.1, size));
    }
  }
  grain(easel);
  return { fronts: drawn, lights: [...drawn.flatMap((front) => front.lights), ...lamps] };
}

function trees(easel: Easel, row: StreetRow, count: number): void {
  if (count === 0) return;
  const width = row.width / count;
  const size = Math.min(width * 0.8, (row.ground - row.y) * 0.62);
  for (let gap = 0; gap <= count; gap += 1) {
    const share = gap === 0 ? 0.02 : gap === count ? -0.02 : 0;
    tree(
      easel,
      row.x + width * (gap + share),
      row.ground + 3,
      size * (gap % 2 === 0 ? 1 : 0.84),
      5 + gap,
    );
  }
}
