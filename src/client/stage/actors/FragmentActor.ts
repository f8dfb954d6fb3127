import * as Phaser from 'phaser';
import type { OfferedFragment } from '../../../protocol/fragment.ts';
import type { Rect } from '../../layout/geometry.ts';
import { palettes } from '../../theme/tokens.ts';
import { litPaper } from '../lamp.ts';
import type { Picture } from '../picture.ts';
import { fragments } from '../sprites/fragments/fragment.ts';
import { arrowDown, handRing, refusalStamp } from '../sprites/marks/small.ts';
import { grain } from '../sprites/paper/grain.ts';
import { chance, seedOf } from '../sprites/paper/random.ts';
import { paint } from '../sprites/textures.ts';

/** Room around a scrap for its shadow. */
const BLEED = 8;

/** Paints a scrap once; the same scrap at the same size is the same texture, on the street and on the desk. */
export function scrapTexture(
  scene: Phaser.Scene,
  picture: Picture,
  { id, silo }: Pick<OfferedFragment, 'id' | 'silo'>,
  side: number,
  state: 'whole' | 'refused' = 'whole',
): string {
  const key = `scrap:${id}:${Math.round(side)}:${state}`;
  if (scene.textures.exists(key)) return key;
  const size = side + BLEED * 2;
  paint(scene.textures, key, picture.ratio(), { width: size, height: size }, (easel) => {
    const { ctx } = easel;
    if (state === 'whole') {
      ctx.translate(BLEED, BLEED);
      fragments[silo](easel, side, seedOf(id));
    } else
      tornInTwo(easel.ctx, size, () => {
        ctx.translate(BLEED, BLEED);
        fragments[silo](easel, side, seedOf(id));
      });
    ctx.setTransform(easel.ratio, 0, 0, easel.ratio, 0, 0);
    grain(easel, 0.7);
    if (state === 'refused') {
      ctx.translate(size / 2, size / 2);
      ctx.rotate(-0.2);
      refusalStamp(easel, side * 0.36);
    }
  });
  return key;
}

/** Draws the same thing on both sides of a tear, the halves a little apart. */
function tornInTwo(ctx: CanvasRenderingContext2D, size: number, draw: () => void): void {
  for (const side of [-1, 1] as const) {
    ctx.save();
    ctx.translate(side * size * 0.035, side * size * 0.03);
    ctx.rotate(side * 0.05);
    ctx.beginPath();
    const x = size / 2;
    ctx.moveTo(x + side * size, 0);
    for (let step = 0; step <= 14; step += 1) {
      const y = (size * step) / 14;
      ctx.lineTo(x + size * (0.16 - (step / 14) * 0.32) + Math.sin(step * 2.4) * size * 0.03, y);
    }
    ctx.lineTo(x + side * size, size);
    ctx.closePath();
    ctx.clip();
    ctx.globalAlpha = 0.82;
    draw();
    ctx.restore();
  }
}

/** A fragment lying on the pavement. */
export class FragmentActor extends Phaser.GameObjects.Container {
  readonly fragment: string;
  private readonly scrap: Phaser.GameObjects.Image;
  private readonly halo: Phaser.GameObjects.Image;
  private readonly still: boolean;
  private pulse: Phaser.Tweens.Tween | null = null;
  private lifted = false;

  constructor(
    scene: Phaser.Scene,
    picture: Picture,
    face: OfferedFragment,
    slot: Rect,
    look: { readonly opening: boolean; readonly seen: boolean },
  ) {
    super(scene, slot.x + slot.width / 2, slot.y + slot.height / 2);
    this.fragment = face.id;
    this.still = picture.still;
    const side = Math.min(slot.width, slot.height);
    const scale = 1 / picture.ratio();
    const seed = seedOf(face.id);
    this.halo = scene.add
      .image(0, 0, ringTexture(scene, picture, side, palettes[picture.theme()].ink))
      .setScale(scale)
      .setVisible(false);
    this.scrap = scene.add
      .image(0, 0, scrapTexture(scene, picture, face, side, face.refused ? 'refused' : 'whole'))
      .setScale(scale)
      .setRotation((chance(seed, 2) - 0.5) * 0.3)
      .setTint(litPaper[picture.theme()]);
    this.add([this.halo, this.scrap]);
    if (look.opening) this.point(picture, side, scale);
    scene.add.existing(this);
    if (!look.seen && !face.refused) this.startPulse(seed);
  }

  /** The scrap answers the pointer and the focus: it rises and is ringed. */
  lift(up: boolean): void {
    if (up === this.lifted) return;
    this.lifted = up;
    if (up) this.stopPulse();
    this.halo.setVisible(up);
    const to = { scale: this.halo.scale * (up ? 1.12 : 1), y: up ? -5 : 0 };
    if (this.still) Object.assign(this.scrap, { scaleX: to.scale, scaleY: to.scale, y: to.y });
    else this.scene.tweens.add({ targets: this.scrap, ...to, duration: 160, ease: 'Back.easeOut' });
  }

  /** Hand-drawn ring and paper arrow: this is where the game begins. */
  private point(picture: Picture, side: number, scale: number): void {
    const ring = this.scene.add
      .image(0, 0, ringTexture(this.scene, picture, side * 1.02, palettes[picture.theme()].wax))
      .setScale(scale);
    const key = `arrow:${Math.round(side)}`;
    if (!this.scene.textures.exists(key)) {
      const box = { width: side * 0.7, height: side * 0.7, middle: true } as const;
      paint(this.scene.textures, key, picture.ratio(), box, (easel) =>
        arrowDown(easel, side * 0.28),
      );
    }
    const arrow = this.scene.add.image(0, -side * 0.9, key).setScale(scale);
    this.addAt(ring, 0);
    this.add(arrow);
    if (this.still) return;
    this.scene.tweens.add({
      targets: arrow,
      y: arrow.y - side * 0.13,
      duration: 520,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.easeInOut',
    });
    this.scene.tweens.add({
      targets: ring,
      scale: scale * 1.06,
      duration: 780,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.easeInOut',
    });
  }

  /** Not looked at yet: it breathes. */
  private startPulse(seed: number): void {
    if (this.still) return;
    this.pulse = this.scene.tweens.add({
      targets: this.scrap,
      scale: this.scrap.scale * 1.055,
      duration: 900,
      delay: chance(seed, 5) * 1400,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.easeInOut',
    });
  }

  stopPulse(): void {
    this.pulse?.remove();
    this.pulse = null;
    if (!this.lifted) this.scrap.setScale(this.halo.scale);
  }
}

function ringTexture(scene: Phaser.Scene, picture: Picture, side: number, colour: string): string {
  const key = `ring:${colour}:${Math.round(side)}`;
  if (!scene.textures.exists(key)) {
    const size = side * 1.3;
    paint(
      scene.textures,
      key,
      picture.ratio(),
      { width: size, height: size, middle: true },
      (easel) => handRing(easel, side * 0.62, colour),
    );
  }
  return key;
}
