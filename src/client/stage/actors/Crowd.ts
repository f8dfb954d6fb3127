import type * as Phaser from 'phaser';
import type { Weather } from '../../../protocol/vocabulary.ts';
import type { StreetRow } from '../../layout/street-layout.ts';
import type { Picture } from '../picture.ts';
import { chance, seedOf } from '../sprites/paper/random.ts';
import { DEPTH } from './depth.ts';
import { Puppet } from './Puppet.ts';
import { doorOf, nextTarget, outside, type Walker, within } from './walker.ts';

/** People in the street for each weather, of ten on a wide stage. */
const FOLLOWING: Readonly<Record<Weather, number>> = {
  clear: 10,
  fair: 9,
  grey: 7,
  drizzle: 5,
  rain: 4,
};

/**
 * Those who walk: customers by name and passers-by. They come, stop before a place, meet, go off and come back.
 * Where they happen to be is ornament: any of it can be lost.
 */
export class Crowd {
  private readonly walkers: Walker[] = [];
  private limit = 0;
  private colour = 0xffffff;

  private readonly scene: Phaser.Scene;
  private readonly picture: Picture;
  /** Of the stretch before the player, from the left of the stage. */
  private rows: readonly StreetRow[] = [];
  private doors: readonly (readonly [number, number])[] = [];

  constructor(scene: Phaser.Scene, picture: Picture) {
    this.scene = scene;
    this.picture = picture;
  }

  /** The street before the player is another stretch: those who walk have come along. */
  moveTo(rows: readonly StreetRow[], doors: readonly (readonly [number, number])[]): void {
    this.rows = rows;
    this.doors = doors;
    this.walkers.forEach((walker, index) => {
      const row = rows[index % Math.max(1, rows.length)];
      if (row === undefined) return;
      walker.row = row;
      walker.target = within(row, walker.puppet.x);
      walker.puppet.y = this.lane(walker.seed, row);
      if (!walker.held) walker.puppet.setDepth(DEPTH.people + walker.puppet.y);
    });
  }

  /** The street slides by so many pixels: everybody out takes the steps that it takes. */
  stroll(by: number): void {
    for (const { puppet, away, held } of this.walkers) {
      if (away || held) continue;
      puppet.turn(by < 0 ? -1 : 1);
      puppet.walk(Math.abs(by) * 0.5);
    }
  }

  get tall(): number {
    const [row] = this.rows;
    const room = row === undefined ? 200 : row.ground - row.y;
    return Math.max(54, Math.min(176, room * 0.34));
  }

  /** Who may be met, by name, and how many may be out in this weather. */
  sync(named: readonly string[], passers: readonly string[], weather: Weather): void {
    const width = this.picture.size().width * this.rows.length;
    this.limit = Math.max(3, Math.round((FOLLOWING[weather] / 10) * Math.min(10, width / 160)));
    for (const walker of this.walkers) {
      if (walker.named && !named.includes(walker.puppet.person)) this.remove(walker);
    }
    named.forEach((person) => {
      if (this.find(person) === undefined) this.bring(person, true);
    });
    passers.slice(0, Math.max(3, this.limit - 2)).forEach((person) => {
      if (this.find(person) === undefined) this.bring(person, false);
    });
    this.thin();
    const wet = weather === 'rain' || weather === 'drizzle';
    for (const { puppet, seed } of this.walkers) {
      puppet.umbrella(wet && (weather === 'rain' || chance(seed, 77) < 0.5));
      puppet.stand();
    }
  }

  update(delta: number): void {
    for (const walker of this.walkers) {
      if (walker.held || walker.away) continue;
      const { puppet } = walker;
      if (walker.wait > 0) {
        walker.wait -= delta;
        if (walker.wait <= 0) this.decide(walker);
        continue;
      }
      const distance = walker.target - puppet.x;
      const step = Math.min(Math.abs(distance), (walker.pace * delta) / 1000);
      puppet.turn(distance < 0 ? -1 : 1);
      puppet.x += Math.sign(distance) * step;
      puppet.walk(step);
      if (Math.abs(distance) <= step + 0.01) this.arrive(walker);
    }
  }

  /** A person of the street, brought back at once when away, and left alone by the crowd until `release`. */
  summon(person: string): Puppet | null {
    const walker = this.find(person);
    if (walker === undefined) return null;
    if (walker.away || outside(walker)) {
      walker.away = false;
      const x = doorOf(walker, this.doors);
      const side = chance(walker.seed, walker.choices) < 0.5 ? -1 : 1;
      walker.puppet.setX(within(walker.row, x + side * this.tall * 0.5));
      walker.puppet.setVisible(true);
    }
    walker.held = true;
    walker.puppet.stand();
    walker.puppet.setDepth(DEPTH.foremost);
    return walker.puppet;
  }

  release(person: string): void {
    const walker = this.find(person);
    if (walker === undefined) return;
    walker.held = false;
    walker.wait = 500;
    walker.puppet.setAlpha(1).setScale(1).mood('calm').raise(null);
    walker.puppet.setDepth(DEPTH.people + walker.puppet.y);
    if (outside(walker)) this.leave(walker);
  }

  releaseAll(): void {
    for (const walker of this.walkers) if (walker.held) this.release(walker.puppet.person);
  }

  /** Those who showed that it was too much. */
  shun(wary: readonly string[]): void {
    for (const walker of this.walkers) walker.wary = wary.includes(walker.puppet.person);
  }

  /** The weather turns: everybody out stops and looks up. */
  lookUp(): void {
    for (const walker of this.walkers) {
      if (walker.held || walker.away) continue;
      walker.puppet.stand();
      walker.puppet.nod(walker.puppet.side * -0.2);
      walker.wait = 700 + chance(walker.seed, 60) * 900;
    }
  }

  /** The light of the hour falls on everybody. */
  light(colour: number): void {
    this.colour = colour;
    for (const { puppet } of this.walkers) puppet.light(colour);
  }

  private find(person: string): Walker | undefined {
    return this.walkers.find((walker) => walker.puppet.person === person);
  }

  private bring(person: string, named: boolean): void {
    const { rows } = this;
    const index = this.walkers.length;
    const row = rows[index % Math.max(1, rows.length)];
    if (row === undefined) return;
    const seed = seedOf(person);
    const puppet = new Puppet(this.scene, this.picture, person, this.tall);
    const y = this.lane(seed, row);
    puppet.setPosition(row.x + row.width * (0.06 + ((index * 0.618 + 0.2) % 1) * 0.88), y);
    puppet.setDepth(DEPTH.people + y);
    puppet.turn(chance(seed, 3) < 0.5 ? -1 : 1);
    const walker: Walker = {
      puppet,
      named,
      seed,
      pace: this.tall * (0.24 + chance(seed, 4) * 0.14),
      row,
      target: puppet.x,
      wait: this.picture.still ? Number.POSITIVE_INFINITY : 1 + chance(seed, 5) * 2600,
      away: false,
      wary: false,
      held: false,
      choices: 10,
    };
    puppet.light(this.colour);
    this.walkers.push(walker);
  }

  private lane(seed: number, row: StreetRow): number {
    return row.walk + (chance(seed, 1) - 0.5) * (row.walk - row.ground) * 0.9;
  }

  /** No more than the weather allows; those named first. */
  private thin(): void {
    const out = this.walkers.filter((walker) => !walker.away);
    const spare = out.length - this.limit;
    if (spare <= 0) {
      for (let missing = -spare; missing > 0; missing -= 1) this.call();
      return;
    }
    const order = [...out].sort(
      (left, right) => Number(left.named) - Number(right.named) || left.seed - right.seed,
    );
    for (const walker of order.slice(0, spare)) if (!walker.held) this.leave(walker);
  }

  private leave(walker: Walker): void {
    walker.away = true;
    walker.puppet.setVisible(false);
  }

  /** Somebody who was away walks in from an edge. */
  private call(): void {
    const waiting = this.walkers.filter((walker) => walker.away);
    const walker =
      waiting[
        Math.floor(chance(this.walkers.length, waiting.length + this.tick()) * waiting.length)
      ];
    if (walker === undefined) return;
    const side = chance(walker.seed, walker.choices) < 0.5 ? -1 : 1;
    const { row, puppet } = walker;
    puppet.setX(
      this.picture.still
        ? row.x + row.width * chance(walker.seed, 6)
        : side < 0
          ? row.x - 40
          : row.x + row.width + 40,
    );
    puppet.setVisible(true);
    walker.away = false;
    this.decide(walker);
  }

  private ticks = 0;
  private tick(): number {
    this.ticks += 1;
    return this.ticks;
  }

  private decide(walker: Walker): void {
    walker.choices += 1;
    walker.target = nextTarget(walker, walker.wary ? [] : this.doors);
    walker.wait = this.picture.still ? Number.POSITIVE_INFINITY : 0;
  }

  private arrive(walker: Walker): void {
    walker.puppet.stand();
    if (outside(walker)) {
      this.leave(walker);
      if (this.walkers.filter(({ away }) => !away).length < this.limit) this.call();
      return;
    }
    walker.wait = 1200 + chance(walker.seed, walker.choices + 900) * 3400;
    const other = this.walkers.find(
      (candidate) =>
        candidate !== walker &&
        !candidate.away &&
        !candidate.held &&
        candidate.wait > 0 &&
        candidate.row === walker.row &&
        Math.abs(candidate.puppet.x - walker.puppet.x) < this.tall * 0.75,
    );
    if (other === undefined) return;
    // Two who meet turn to one another, and the one who came last stops at an arm's length.
    const facing = walker.puppet.x < other.puppet.x ? 1 : -1;
    const back = facing === 1 ? -1 : 1;
    walker.puppet.turn(walker.wary ? back : facing).nod(walker.wary ? 0.16 : 0.08);
    other.puppet.turn(other.wary ? facing : back).nod(other.wary ? 0.16 : -0.05);
    other.wait = Math.max(other.wait, 1600);
  }

  private remove(walker: Walker): void {
    walker.puppet.destroy();
    this.walkers.splice(this.walkers.indexOf(walker), 1);
  }
}
