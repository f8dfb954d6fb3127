import type { StreetRow } from '../../layout/street-layout.ts';
import { chance } from '../sprites/paper/random.ts';
import type { Puppet } from './Puppet.ts';

/** One of those who walk, and what they are about. */
export interface Walker {
  readonly puppet: Puppet;
  readonly named: boolean;
  readonly seed: number;
  /** Pixels a second. */
  readonly pace: number;
  row: StreetRow;
  target: number;
  /** Milliseconds of standing that are left. */
  wait: number;
  away: boolean;
  /** Was asked too much: keeps off the doors of the brand, and turns its back on whoever it meets. */
  wary: boolean;
  /** In a little scene: the crowd leaves it alone. */
  held: boolean;
  choices: number;
}

type Doors = readonly (readonly [x: number, y: number])[];

/** Off the stage, on either side. */
export const outside = ({ puppet, row }: Walker): boolean =>
  puppet.x < row.x - 20 || puppet.x > row.x + row.width + 20;

export const within = (row: StreetRow, x: number): number =>
  Math.min(row.x + row.width - 30, Math.max(row.x + 30, x));

/** A door of the walker's own row. */
export function doorOf({ seed, choices, row }: Walker, doors: Doors): number {
  const near = doors.filter(([, y]) => Math.abs(y - row.ground) < 30);
  const door = near[Math.floor(chance(seed, choices + 200) * near.length)];
  return door?.[0] ?? row.x + row.width / 2;
}

/** Where to go next: off an edge, to a door, or anywhere along the row. */
export function nextTarget(walker: Walker, doors: Doors): number {
  const { row, seed, choices } = walker;
  const draw = chance(seed, choices);
  if (draw < 0.12) return row.x - 60;
  if (draw < 0.24) return row.x + row.width + 60;
  if (draw < 0.66) return within(row, doorOf(walker, doors));
  return within(row, row.x + row.width * chance(seed, choices + 400));
}
