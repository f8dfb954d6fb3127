import * as Phaser from 'phaser';
import type { View } from '../../../protocol/view.ts';
import { type DeskLayout, deskCounts, deskLayout } from '../../layout/desk-layout.ts';
import { wallLayout } from '../../layout/wall-layout.ts';
import type { AppState } from '../../store/app-store.ts';
import { glowTexture } from '../actors/Lights.ts';
import { LooseActor } from '../actors/LooseActor.ts';
import { PortraitActor } from '../actors/PortraitActor.ts';
import { litPaper, wood } from '../lamp.ts';
import type { Picture } from '../picture.ts';
import { drawDesk, drawMat } from '../sprites/desk/surface.ts';
import { drawWall } from '../sprites/desk/wall.ts';
import { createEasel } from '../sprites/paper/easel.ts';
import { dropTextures, putTexture } from '../sprites/textures.ts';

export const DESK = 'desk';
const DIM = 0.42;
const WALL = 'whole-base';

/** The desk over the street: up while the player is at it, under the bottom edge otherwise. */
export class DeskScene extends Phaser.Scene {
  private layout: DeskLayout | null = null;
  private dim: Phaser.GameObjects.Rectangle | null = null;
  private root: Phaser.GameObjects.Container | null = null;
  private table: Phaser.GameObjects.Image | null = null;
  private mat: Phaser.GameObjects.Image | null = null;
  private lamp: Phaser.GameObjects.Image | null = null;
  private readonly portraits = new Map<string, PortraitActor>();
  private readonly slips = new Map<string, LooseActor>();
  private wall: Phaser.GameObjects.Image | null = null;
  private held: LooseActor | null = null;
  private shown: View | null = null;
  private up = false;

  private readonly picture: Picture;

  constructor(picture: Picture) {
    super(DESK);
    this.picture = picture;
  }

  create(): void {
    this.shown = null;
    this.layout = null;
    this.table = null;
    this.mat = null;
    this.lamp = null;
    this.portraits.clear();
    this.slips.clear();
    const { width, height } = this.picture.size();
    this.cameras.main.setOrigin(0, 0).setZoom(this.picture.ratio());
    this.dim = this.add.rectangle(0, 0, width, height, 0x241f1a).setOrigin(0).setAlpha(0);
    this.root = this.add.container(0, height + 40);
    this.up = false;
    this.sync(this.picture.view());
    this.raise(this.picture.place() === 'desk', 'at-once');
  }

  /** Makes the desk equal to the view; drawn only while it is up. */
  sync(view: View): void {
    if (!this.up && this.picture.place() !== 'desk') {
      this.shown = null;
      return;
    }
    if (this.shown === view || this.root === null) return;
    this.shown = view;
    this.draw(view, this.root);
  }

  raise(up: boolean, how: 'at-once' | 'slide'): void {
    const { root, dim } = this;
    if (root === null || dim === null) return;
    if (up) this.scene.wake();
    if (this.up === up && how === 'slide') return;
    this.up = up;
    if (up) this.sync(this.picture.view());
    const { height } = this.picture.size();
    const to = { y: up ? 0 : height + 40 };
    this.tweens.killTweensOf([root, dim]);
    const settle = () => {
      root.setVisible(up);
      if (!up) this.clear();
    };
    root.setVisible(true);
    if (how === 'at-once' || this.picture.still) {
      root.y = to.y;
      dim.setAlpha(up ? DIM : 0);
      settle();
      return;
    }
    this.tweens.add({ targets: dim, alpha: up ? DIM : 0, duration: 300 });
    this.tweens.add({
      targets: root,
      ...to,
      duration: up ? 420 : 280,
      ease: up ? 'Cubic.easeOut' : 'Cubic.easeIn',
      onComplete: settle,
    });
  }

  portrait(id: string): PortraitActor | null {
    return this.portraits.get(id) ?? null;
  }

  slip(id: string): LooseActor | null {
    return this.slips.get(id) ?? null;
  }

  get tray(): DeskLayout['tray'] | null {
    return this.layout?.tray ?? null;
  }

  get isUp(): boolean {
    return this.up;
  }

  /** From the portraits to the whole base, or back: what is one person becomes one of many. */
  zoom(wall: boolean): void {
    if (this.shown === null || this.root === null || this.layout === null) return;
    const mat = this.mat === null ? [] : [this.mat];
    const near = [...mat, ...this.portraits.values(), ...this.slips.values()];
    const view = this.shown;
    if (!wall || view.collection === null) {
      for (const actor of near) actor.setVisible(true).setAlpha(1);
      this.takeWallDown();
      return;
    }
    const image = this.hangWall(view, view.collection, this.layout);
    this.root.add(image);
    const hide = () => {
      for (const actor of near) actor.setVisible(false);
    };
    if (this.picture.still) {
      hide();
      return;
    }
    const scale = image.scale;
    image.setScale(scale * 3.4).setAlpha(0);
    this.tweens.add({ targets: near, alpha: 0, duration: 260 });
    this.tweens.add({
      targets: image,
      scale,
      alpha: 1,
      duration: 620,
      ease: 'Cubic.easeOut',
      onComplete: hide,
    });
  }

  private hangWall(
    view: View,
    collection: NonNullable<View['collection']>,
    { surface, form }: DeskLayout,
  ): Phaser.GameObjects.Image {
    this.takeWallDown();
    const ratio = this.picture.ratio();
    // Below it the page says in words what the wall shows, and on a phone that takes several lines.
    const foot = form === 'tall' ? 164 : Math.max(78, surface.height * 0.13);
    const area = { x: 14, y: 26, width: surface.width - 28, height: surface.height - 26 - foot };
    const easel = createEasel(surface.width, surface.height, ratio);
    drawWall(easel, {
      area,
      cards: wallLayout(area, view.people),
      named: view.portraits.length,
      held: collection.people,
      old: collection.old,
    });
    putTexture(this.textures, WALL, easel.canvas);
    // Grows out of the middle of the portraits that it takes the place of.
    const origin = { x: 0.4, y: 0.5 };
    const image = this.add
      .image(surface.x + surface.width * origin.x, surface.y + surface.height * origin.y, WALL)
      .setOrigin(origin.x, origin.y)
      .setScale(1 / ratio)
      .setTint(litPaper[this.picture.theme()]);
    this.wall = image;
    return image;
  }

  private takeWallDown(): void {
    this.wall?.destroy();
    this.wall = null;
    dropTextures(this.textures, WALL);
  }

  /** A loose fragment follows the pointer, above everything else on the desk. */
  drag(dragged: AppState['dragged']): void {
    for (const [fragment, actor] of this.slips) {
      if (fragment === dragged?.fragment) {
        this.root?.bringToTop(actor);
        actor.hold(dragged);
        this.held = actor;
      } else if (actor === this.held && dragged === null) actor.hold(null);
    }
    if (dragged === null) this.held = null;
  }

  point(id: string | null): void {
    for (const [portrait, actor] of this.portraits) actor.lift(portrait === id);
    for (const [fragment, actor] of this.slips) actor.lift(fragment === id);
  }

  /** The page has gone dark, or light again. */
  relight(): void {
    this.shown = null;
    this.sync(this.picture.view());
  }

  /** A pool of light on the wood, from a lamp that is out of the picture. */
  private hangLamp(root: Phaser.GameObjects.Container, at: DeskLayout['surface']): void {
    this.lamp = this.add
      .image(at.x + at.width * 0.42, at.y + at.height * 0.4, glowTexture(this))
      .setDisplaySize(at.width * 1.25, at.height * 1.35)
      .setBlendMode(Phaser.BlendModes.ADD)
      .setAlpha(0.3);
    root.add(this.lamp);
  }

  private clear(): void {
    this.takeWallDown();
    for (const actor of this.portraits.values()) actor.destroy();
    for (const actor of this.slips.values()) actor.destroy();
    this.portraits.clear();
    this.slips.clear();
    this.held = null;
    this.lamp?.destroy();
    this.lamp = null;
    this.table?.destroy();
    this.table = null;
    this.mat?.destroy();
    this.mat = null;
    this.shown = null;
  }

  private draw(view: View, root: Phaser.GameObjects.Container): void {
    this.clear();
    this.shown = view;
    const ratio = this.picture.ratio();
    const layout = deskLayout(this.picture.size(), deskCounts(view));
    this.layout = layout;
    const { surface } = layout;
    const key = `table:${view.portraits.length}:${view.loose.length}:${view.collection === null}`;
    if (!this.textures.exists(key)) {
      dropTextures(this.textures, 'table:');
      const sheets = { [key]: drawDesk, [`${key}:mat`]: drawMat };
      for (const [name, drawn] of Object.entries(sheets)) {
        const easel = createEasel(surface.width, surface.height, ratio);
        drawn(easel, layout);
        putTexture(this.textures, name, easel.canvas);
      }
    }
    const onDesk = (name: string) =>
      this.add
        .image(surface.x, surface.y, name)
        .setOrigin(0)
        .setScale(1 / ratio)
        .setTint(wood[this.picture.theme()]);
    this.table = onDesk(key);
    this.mat = onDesk(`${key}:mat`);
    root.add([this.table, this.mat]);
    if (this.picture.theme() === 'dark') this.hangLamp(root, surface);
    view.portraits.forEach((portrait, index) => {
      const cell = layout.portraits[index];
      if (cell === undefined) return;
      const actor = new PortraitActor(this, this.picture, portrait, cell, 'desk');
      this.portraits.set(portrait.id, actor);
      root.add(actor);
    });
    view.loose.forEach((fragment, index) => {
      const cell = layout.loose[index];
      if (cell === undefined) return;
      const actor = new LooseActor(this, this.picture, fragment, cell);
      this.slips.set(fragment.id, actor);
      root.add(actor);
    });
    if (this.picture.wall()) this.zoom(true);
  }
}
