import { lighter } from '../palette.ts';
import { arc, curve, ellipse, type Outline, type Point, smooth } from '../paper/outline.ts';
import type { Look } from './look.ts';

/** A point in hundredths of the puppet's height, and a sheet of paper laid along points. */
export type At = (x: number, y: number) => Point;
export type SheetOf = (points: Outline, fill: string, height?: number) => Outline;

/** What hangs behind the face. */
export function backHair(look: Look, at: At, sheet: SheetOf): void {
  const fill = look.hairColour;
  switch (look.hair) {
    case 'long':
      sheet(
        smooth([
          at(-8.6, -17),
          at(-2, -23.5),
          at(6, -21),
          at(7, -10),
          at(4, 4),
          at(-9.4, 6),
          at(-10.4, -6),
        ]),
        fill,
      );
      return;
    case 'bob':
      sheet(
        smooth([
          at(-9, -16),
          at(-3, -23.6),
          at(6, -21.6),
          at(8.4, -13),
          at(6, -4.4),
          at(-8.6, -3.4),
          at(-10, -9),
        ]),
        fill,
      );
      return;
    case 'bun':
      sheet(ellipse(...at(-6.8, -22.2), at(4.2, 0)[0], at(4, 0)[0]), fill);
      return;
    case 'curls':
      for (const [x, y, r] of [
        [-8, -15, 4.6],
        [-8.4, -9, 4],
        [-5, -21, 5],
        [1.5, -23, 5],
        [7, -19, 4.2],
      ] as const)
        sheet(ellipse(...at(x, y), at(r, 0)[0]), fill, 0.5);
      return;
    case 'scarf':
      sheet(
        smooth([
          at(-9.4, -16),
          at(-2, -24),
          at(7, -21.6),
          at(8.8, -11),
          at(6, 0),
          at(7, 7),
          at(-8, 7),
          at(-9.6, -4),
        ]),
        look.lining,
      );
      return;
    default:
  }
}

/** What lies over the brow. */
export function frontHair(look: Look, at: At, sheet: SheetOf): void {
  const fill = look.hairColour;
  switch (look.hair) {
    case 'bald':
      sheet(smooth([at(-7.6, -12), at(-7, -16), at(-5.4, -15), at(-5.6, -10)]), fill, 0.3);
      return;
    case 'scarf':
      sheet(
        [
          ...curve(at(-7.4, -10), at(-7.5, -23.6), at(1, -23)),
          ...curve(at(1, -23), at(8.6, -22.6), at(8.2, -13.6)),
          ...curve(at(8.2, -13.6), at(4, -19.8), at(-1.6, -18.8)),
          ...curve(at(-1.6, -18.8), at(-5.6, -16), at(-5, -3)),
        ],
        lighter(look.lining, 0.12),
        0.6,
      );
      return;
    case 'beret':
      sheet(
        smooth([at(-8, -10), at(-8.4, -17), at(-3, -20), at(-4.6, -14), at(-6, -10)]),
        fill,
        0.3,
      );
      sheet(
        smooth([
          at(-10.4, -19),
          at(-6, -24.6),
          at(3, -25.6),
          at(8.6, -21.6),
          at(7, -18.6),
          at(-3, -18),
        ]),
        look.lining,
      );
      sheet([at(-1.6, -25), at(-1.2, -27.6), at(-0.4, -27.6), at(-0.2, -25)], look.lining, 0);
      return;
    case 'cap':
      sheet(smooth([at(-7.6, -11), at(-8, -16), at(-4, -18), at(-5.4, -13)]), fill, 0.3);
      sheet(
        [
          at(-8, -17),
          ...arc(...at(-0.4, -17.4), at(7.8, 0)[0], at(7.4, 0)[0], 0.5, 1),
          at(11.6, -16),
          at(11, -15),
          at(-7.8, -15.6),
        ],
        look.lining,
      );
      return;
    default:
      sheet(fringe(look.hair, at), fill, 0.6);
  }
}

function fringe(hair: Look['hair'], at: At): Outline {
  if (hair === 'crop') {
    return smooth([
      at(-7.8, -11),
      at(-8.4, -18),
      at(-3, -23.4),
      at(4, -23.4),
      at(7.4, -19.4),
      at(6, -17.6),
      at(-3.6, -18),
      at(-5.6, -13),
    ]);
  }
  if (hair === 'short') {
    return smooth([
      at(-7.8, -10),
      at(-9, -18),
      at(-4, -24.6),
      at(4, -25),
      at(9, -21),
      at(7.6, -16.8),
      at(2, -18.4),
      at(-3.4, -16),
      at(-5.4, -10.6),
    ]);
  }
  if (hair === 'curls') {
    return smooth([
      at(-8, -13),
      at(-7.6, -20),
      at(-2, -23),
      at(4.6, -22.6),
      at(8, -17.4),
      at(5, -17),
      at(2, -18.6),
      at(-1, -16.6),
      at(-4, -17.4),
      at(-5.8, -12.6),
    ]);
  }
  if (hair === 'bun') {
    return smooth([
      at(-7.8, -10),
      at(-8.2, -18),
      at(-3, -23.4),
      at(4.4, -22.6),
      at(7.6, -17),
      at(3.4, -19.2),
      at(-2.4, -17.6),
      at(-5.4, -11.4),
    ]);
  }
  return smooth([
    at(-8.6, -6),
    at(-9, -17),
    at(-3, -24.2),
    at(5, -23),
    at(8.6, -16),
    at(7.4, -14),
    at(4.6, -18.4),
    at(-1.6, -16.8),
    at(-5.4, -10),
    at(-6, -5),
  ]);
}
