import type { StreetRow } from '../../../layout/street-layout.ts';
import { darker, lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink } from '../paper/ink.ts';
import { type Outline, rectangle } from '../paper/outline.ts';
import { chance } from '../paper/random.ts';
import { inside, lay } from '../paper/sheet.ts';

/** Pavement of large slabs, kerb, and the road as a torn strip. */
export function pavement(easel: Easel, row: StreetRow): void {
  const { x, width, ground, kerb } = row;
  const foot = row.y + row.height;
  const depth = kerb - ground;
  const step = stepOf(row);
  const slab = lay(easel, rectangle(x - 8, ground, width + 16, depth + 4), {
    fill: papers.stone,
    seed: 5,
    height: 0,
    swerve: 0.6,
  });
  inside(easel, slab, () => {
    slabs(easel, row);
    const { ctx } = easel;
    const shade = ctx.createLinearGradient(0, ground, 0, kerb);
    shade.addColorStop(0, 'rgba(74, 54, 34, 0.3)');
    shade.addColorStop(0.1, 'rgba(74, 54, 34, 0.1)');
    shade.addColorStop(0.35, 'rgba(255, 250, 236, 0)');
    shade.addColorStop(1, 'rgba(255, 250, 236, 0.28)');
    ctx.fillStyle = shade;
    ctx.fillRect(x, ground, width, depth);
  });
  const road: Outline = [
    [x - 12, kerb + step * 1.24],
    [x + width + 12, kerb + step * 1.24],
    [x + width + 12, foot + 12],
    [x - 12, foot + 12],
  ];
  lay(easel, rectangle(x - 8, kerb, width + 16, foot - kerb + 8), {
    fill: darker(papers.pebble, 0.06),
    seed: 8,
    height: 0,
  });
  kerbStones(easel, row);
  lay(easel, road, { fill: papers.road, seed: 9, height: 2.5, tear: 3.2 });
}

/** Joints that run towards one point far up the street give the pavement its depth. */
function slabs(easel: Easel, row: StreetRow): void {
  const { x, width, ground, kerb } = row;
  const line = { colour: darker(papers.pebble, 0.2), width: 1, alpha: 0.5 };
  const far = { x: x + width / 2, y: ground - (kerb - ground) * 3.4 };
  const count = Math.max(6, Math.round(width / 96));
  const shares = [0, 0.17, 0.38, 0.65, 1];
  const xAt = (column: number, share: number) => {
    const foot = x + ((column - 1) / (count - 2)) * width;
    const y = ground + (kerb - ground) * share;
    return far.x + ((foot - far.x) * (y - far.y)) / (kerb - far.y);
  };
  shares.slice(1).forEach((share, index) => {
    const y = ground + (kerb - ground) * share;
    const top = ground + (kerb - ground) * (shares[index] ?? 0);
    ink(
      easel,
      [
        [x - 4, y],
        [x + width + 4, y],
      ],
      { ...line, seed: index },
    );
    for (let column = -1; column <= count + 1; column += 1) {
      const offset = column + (index % 2) * 0.5;
      ink(
        easel,
        [
          [xAt(offset, shares[index] ?? 0), top],
          [xAt(offset, share), y],
        ],
        { ...line, seed: column + index * 11 },
      );
      if (chance(91, column * 5 + index) > 0.72) {
        lay(
          easel,
          [
            [xAt(offset, shares[index] ?? 0), top],
            [xAt(offset + 1, shares[index] ?? 0), top],
            [xAt(offset + 1, share), y],
            [xAt(offset, share), y],
          ],
          {
            fill: index % 2 === 0 ? 'rgba(198, 184, 158, 0.55)' : 'rgba(243, 230, 205, 0.5)',
            seed: column,
            height: 0,
            thick: false,
          },
        );
      }
    }
  });
}

/** How high a kerb stone is: the road under it may be as deep as it likes. */
const stepOf = ({ y, height, ground, kerb }: StreetRow): number =>
  Math.max(5, Math.min((y + height - kerb) * 0.34, (kerb - ground) * 0.05));

function kerbStones(easel: Easel, row: StreetRow): void {
  const height = stepOf(row);
  const count = Math.max(3, Math.round(row.width / 150));
  for (let stone = 0; stone < count; stone += 1) {
    const width = row.width / count;
    lay(easel, rectangle(row.x + stone * width + 0.8, row.kerb - 1, width - 1.6, height), {
      fill: lighter(papers.pebble, 0.3 + chance(44, stone) * 0.2),
      seed: stone,
      height: 1.6,
      swerve: 0.5,
    });
  }
}
