import type { Rect } from '../../../layout/geometry.ts';
import { mix, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { grain } from '../paper/grain.ts';
import { ellipse, rectangle } from '../paper/outline.ts';
import { chance } from '../paper/random.ts';
import { lay } from '../paper/sheet.ts';
import { print } from '../street/kit.ts';
import { blotter } from './surface.ts';

export interface WallDrawing {
  /** What the cards are laid out on. */
  readonly area: Rect;
  readonly cards: readonly Rect[];
  /** How many of them are met by name: the first. */
  readonly named: number;
  /** People of the crowd of whom something is held, and of how many it may no longer be true. */
  readonly held: number;
  readonly old: number;
}

const COATS = [papers.petrol, papers.rose, papers.mustard, papers.moss, papers.brick, papers.slate];
const SKINS = ['#f1cdb0', '#e0ab83', '#c88f66', '#96603c', '#6f452c'];

/** The whole base as a wall of small cards: inked where something is held, pale where it is old, blank where nothing is. */
export function drawWall(easel: Easel, { area, cards, named, held, old }: WallDrawing): void {
  const mat = 9;
  blotter(easel, {
    x: area.x - mat,
    y: area.y - mat,
    width: area.width + mat * 2,
    height: area.height + mat * 2,
  });
  const crowd = cards.map((_, index) => index).slice(named);
  const order = [...crowd].sort((a, b) => chance(90, a) - chance(90, b));
  const known = new Set(order.slice(0, held));
  const faded = new Set(order.slice(0, old));
  cards.forEach(({ x, y, width, height }, index) => {
    const mine = index < named;
    const full = mine || known.has(index);
    lay(easel, rectangle(x, y, width, height), {
      fill: full ? papers.sheet : mix(papers.shade, papers.kraft, 0.25),
      seed: index,
      height: full ? 1.6 : 0.4,
      swerve: 0.5,
    });
    const [cx, foot] = [x + width / 2, y + height * 0.94];
    const pale = faded.has(index) ? 0.68 : 0;
    const coat = COATS[index % COATS.length] ?? papers.petrol;
    const skin = SKINS[(index * 7) % SKINS.length] ?? papers.brick;
    const blank = mix(papers.shade, papers.line, 0.5);
    print(
      easel,
      [
        [cx - width * 0.36, foot],
        [cx - width * 0.2, y + height * 0.6],
        [cx + width * 0.2, y + height * 0.6],
        [cx + width * 0.36, foot],
      ],
      full ? mix(coat, papers.sheet, pale) : blank,
    );
    print(
      easel,
      ellipse(cx, y + height * 0.42, width * 0.17, height * 0.17),
      full ? mix(skin, papers.sheet, pale) : blank,
    );
    if (mine)
      lay(easel, ellipse(cx, y + height * 0.06, Math.max(1.6, width * 0.09)), {
        fill: papers.wax,
        seed: 2,
        height: 1,
        swerve: 0,
      });
  });
  grain(easel, 0.7);
}
