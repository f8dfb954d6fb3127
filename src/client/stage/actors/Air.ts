import type * as Phaser from 'phaser';
import type { Weather } from '../../../protocol/vocabulary.ts';
import type { StreetLayout, StreetRow } from '../../layout/street-layout.ts';
import type { Picture } from '../picture.ts';
import { raindrop } from '../sprites/marks/small.ts';
import { grain } from '../sprites/paper/grain.ts';
import { chance } from '../sprites/paper/random.ts';
import { cloud, moon, puddle, sun } from '../sprites/street/air.ts';
import { paint } from '../sprites/textures.ts';
import { DEPTH } from './depth.ts';

interface Recipe {
  readonly clouds: number;
  readonly weight: number;
  readonly drops: number;
  readonly puddles: number;
  /** How much of the sun's disc is over the clouds: 0 hidden. */
  readonly sun: number;
}

/** Each step of the weather has its own shapes: sun, few clouds, many clouds, drops, slanting rain and puddles. */
const RECIPES: Readonly<Record<Weather, Recipe>> = {
  clear: { clouds: 1, weight: 0, drops: 0, puddles: 0, sun: 1 },
  fair: { clouds: 3, weight: 0.08, drops: 0, puddles: 0, sun: 1 },
  grey: { clouds: 6, weight: 0.4, drops: 0, puddles: 0, sun: 0.35 },
  drizzle: { clouds: 6, weight: 0.65, drops: 34, puddles: 2, sun: 0 },
  rain: { clouds: 8, weight: 1, drops: 110, puddles: 5, sun: 0 },
};

interface Drifting {
  readonly image: Phaser.GameObjects.Image;
  readonly thread: Phaser.GameObjects.Rectangle;
  readonly row: StreetRow;
  readonly speed: number;
}

/** Sun, clouds, drops and puddles of one weather. Made anew when the weather turns. */
export class Air {
  private readonly objects: Phaser.GameObjects.GameObject[] = [];
  private readonly clouds: Drifting[] = [];
  private readonly drops: Phaser.GameObjects.Image[] = [];
  private readonly puddles: Phaser.GameObjects.Image[] = [];
  private readonly slant: number;

  private readonly scene: Phaser.Scene;
  private readonly picture: Picture;
  private readonly weather: Weather;

  constructor(
    scene: Phaser.Scene,
    picture: Picture,
    layout: StreetLayout,
    /** Of the stretch before the player, from the left of the stage. */
    rows: readonly StreetRow[],
    weather: Weather,
    time: number,
  ) {
    this.scene = scene;
    this.picture = picture;
    this.weather = weather;
    const recipe = RECIPES[weather];
    this.slant = weather === 'rain' ? 0.24 : 0.08;
    rows.forEach((row, index) => {
      if (recipe.sun > 0 && index === 0) this.hangSun(row, recipe.sun, time);
      this.hangClouds(
        row,
        Math.max(1, Math.round(recipe.clouds * (index === 0 ? 1 : 0.6))),
        recipe.weight,
      );
    });
    for (const stretch of layout.stretches)
      for (const row of stretch.rows)
        this.layPuddles(row, Math.ceil(recipe.puddles / stretch.rows.length));
    this.fall(recipe.drops);
  }

  update(delta: number): void {
    const step = delta / 1000;
    for (const { image, thread, row, speed } of this.clouds) {
      image.x += speed * step;
      if (image.x > row.x + row.width + image.displayWidth / 2)
        image.x = row.x - image.displayWidth / 2;
      thread.x = image.x;
    }
    const { width, height } = this.picture.size();
    const speed = this.weather === 'rain' ? 620 : 330;
    for (const drop of this.drops) {
      drop.y += speed * step * (0.8 + drop.scale);
      drop.x -= speed * this.slant * step;
      if (drop.y > height + 10) {
        drop.y = -20;
        drop.x = (drop.x * 7.31 + 131) % (width * 1.2);
      }
    }
  }

  /** What lies on the ground goes with the street; the sky does not. */
  slide(by: number): void {
    for (const puddle of this.puddles) puddle.x -= by;
  }

  /** The light of the hour falls on the clouds too. */
  light(colour: number): void {
    for (const { image } of this.clouds) image.setTint(colour);
  }

  destroy(): void {
    for (const object of this.objects) object.destroy();
  }

  private keep<T extends Phaser.GameObjects.GameObject>(object: T): T {
    this.objects.push(object);
    return object;
  }

  private thread(
    x: number,
    top: number,
    foot: number,
    depth: number,
  ): Phaser.GameObjects.Rectangle {
    return this.keep(
      this.scene.add
        .rectangle(x, top, 1, foot - top, 0x5b5145, 0.35)
        .setOrigin(0.5, 0)
        .setDepth(depth),
    );
  }

  private hangSun(row: StreetRow, share: number, time: number): void {
    const tall = row.ground - row.y;
    const s = Math.max(20, Math.min(58, tall * 0.13));
    const night = this.picture.theme() === 'dark';
    const key = night ? 'moon' : 'sun';
    this.texture(key, s * 2, s * 2, (easel) => (night ? moon(easel, s) : sun(easel, s)));
    const x = row.x + row.width * (0.3 + time * 0.44);
    const y = row.y + tall * (0.17 + (time - 0.4) ** 2 * 0.3) + (1 - share) * s * 0.4;
    this.thread(x, row.y, y - s * 0.6, DEPTH.sun);
    this.keep(
      this.scene.add
        .image(x, y, key)
        .setDepth(DEPTH.sun)
        .setAlpha(share < 1 ? 0.6 : 1)
        .setScale(1 / this.picture.ratio()),
    );
  }

  private hangClouds(row: StreetRow, count: number, weight: number): void {
    const tall = row.ground - row.y;
    for (let kind = 0; kind < 3; kind += 1) {
      const s = Math.max(26, Math.min(96, tall * 0.2)) * (0.8 + kind * 0.2);
      this.texture(`cloud:${this.weather}:${kind}`, s * 2.4, s * 1.4, (easel) => {
        cloud(easel, s, 11 + kind * 7, weight);
        grain(easel, 0.7);
      });
    }
    for (let index = 0; index < count; index += 1) {
      const kind = index % 3;
      const x = row.x + row.width * ((index + 0.3 + chance(5, index) * 0.4) / count);
      const y = row.y + tall * (0.08 + chance(6, index) * (0.14 + weight * 0.1));
      const thread = this.thread(x, row.y, y, DEPTH.clouds);
      const image = this.keep(
        this.scene.add
          .image(x, y, `cloud:${this.weather}:${kind}`)
          .setDepth(DEPTH.clouds + 0.1)
          .setScale(1 / this.picture.ratio()),
      );
      this.clouds.push({ image, thread, row, speed: 3 + chance(7, index) * 5 });
    }
  }

  private layPuddles(row: StreetRow, count: number): void {
    const s = Math.max(24, Math.min(70, (row.kerb - row.ground) * 0.3));
    if (count > 0) this.texture('puddle', s * 2, s * 0.8, (easel) => puddle(easel, s, 3));
    for (let index = 0; index < count; index += 1) {
      const image = this.scene.add
        .image(
          row.x + row.width * ((index + 0.3 + chance(8, index) * 0.4) / count),
          row.kerb - (row.kerb - row.ground) * (index % 2 === 0 ? 0.06 : 0.84),
          'puddle',
        )
        .setDepth(DEPTH.puddles)
        .setAlpha(0.75)
        .setScale(1 / this.picture.ratio());
      this.puddles.push(this.keep(image));
    }
  }

  private fall(count: number): void {
    if (count === 0) return;
    const s = this.weather === 'rain' ? 13 : 8;
    this.texture(`drop:${this.weather}`, s, s * 2.2, (easel) => raindrop(easel, s));
    const { width, height } = this.picture.size();
    const dense = Math.ceil(count * Math.min(1.3, (width * height) / 1_000_000 + 0.25));
    for (let index = 0; index < dense; index += 1) {
      const drop = this.scene.add
        .image(chance(9, index) * width * 1.1, chance(10, index) * height, `drop:${this.weather}`)
        .setDepth(DEPTH.rain)
        .setAlpha(0.55 + chance(11, index) * 0.3)
        .setRotation(this.slant * 0.6)
        .setScale((0.7 + chance(12, index) * 0.5) / this.picture.ratio());
      this.drops.push(this.keep(drop));
    }
  }

  private texture(
    key: string,
    width: number,
    height: number,
    draw: Parameters<typeof paint>[4],
  ): void {
    if (this.scene.textures.exists(key)) return;
    paint(this.scene.textures, key, this.picture.ratio(), { width, height, middle: true }, draw);
  }
}
