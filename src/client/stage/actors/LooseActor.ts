import * as Phaser from 'phaser';
import type { LooseFragment } from '../../../protocol/fragment.ts';
import type { Rect } from '../../layout/geometry.ts';
import { litPaper } from '../lamp.ts';
import type { Picture } from '../picture.ts';
import { questionPin } from '../sprites/marks/small.ts';
import { chance, seedOf } from '../sprites/paper/random.ts';
import { paint } from '../sprites/textures.ts';
import { scrapTexture } from './FragmentActor.ts';

/** A fragment without an owner, pinned in the tray under a question mark. */
export class LooseActor extends Phaser.GameObjects.Container {
  readonly fragment: string;
  private readonly still: boolean;
  private lifted = false;
  private readonly home: { readonly x: number; readonly y: number };

  constructor(scene: Phaser.Scene, picture: Picture, face: LooseFragment, cell: Rect) {
    super(scene, cell.x + cell.width / 2, cell.y + cell.height / 2);
    this.fragment = face.id;
    this.home = { x: this.x, y: this.y };
    this.still = picture.still;
    const side = Math.min(cell.width, cell.height);
    const scale = 1 / picture.ratio();
    const s = side * 0.15;
    const key = `pin:${Math.round(side)}`;
    if (!scene.textures.exists(key)) {
      const box = { width: s * 2.6, height: s * 2.6, middle: true } as const;
      paint(scene.textures, key, picture.ratio(), box, (easel) => questionPin(easel, s));
    }
    this.add([
      scene.add
        .image(0, 0, scrapTexture(scene, picture, face, side))
        .setScale(scale)
        .setTint(litPaper[picture.theme()]),
      scene.add.image(0, -side * 0.37, key).setScale(scale),
    ]);
    this.setRotation((chance(seedOf(face.id), 4) - 0.5) * 0.14);
  }

  /** Held by the pointer, or let go: then it slides back to where it lay. */
  hold(at: { readonly x: number; readonly y: number } | null): void {
    this.scene.tweens.killTweensOf(this);
    if (at !== null) this.setPosition(at.x, at.y);
    else if (this.still) this.setPosition(this.home.x, this.home.y);
    else
      this.scene.tweens.add({ targets: this, ...this.home, duration: 220, ease: 'Cubic.easeOut' });
  }

  lift(up: boolean): void {
    if (up === this.lifted) return;
    this.lifted = up;
    const scale = up ? 1.1 : 1;
    if (this.still) this.setScale(scale);
    else this.scene.tweens.add({ targets: this, scale, duration: 150, ease: 'Back.easeOut' });
  }
}
