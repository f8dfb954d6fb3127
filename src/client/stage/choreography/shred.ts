import type * as Phaser from 'phaser';
import { DEPTH } from '../actors/depth.ts';
import { chance } from '../sprites/paper/random.ts';
import type { Play } from './play.ts';

const STRIPS = 9;

/** Cuts an image into upright strips that fall and turn. The image itself is hidden. */
export async function shred(
  play: Play,
  scene: Phaser.Scene,
  image: Phaser.GameObjects.Image,
  corner: { readonly x: number; readonly y: number },
): Promise<void> {
  const { frame, scale } = image;
  const width = frame.width / STRIPS;
  image.setVisible(false);
  await Promise.all(
    Array.from({ length: STRIPS }, (_, index) => {
      const strip = play.prop(
        scene.add
          .image(corner.x, corner.y, image.texture.key, frame.name)
          .setOrigin(0)
          .setScale(scale)
          .setCrop(index * width, 0, width - 1, frame.height)
          .setDepth(DEPTH.effects),
      );
      return play.move(scene, {
        targets: strip,
        x: corner.x + (chance(3, index) - 0.5) * 46,
        y: corner.y + 130 + chance(4, index) * 70,
        rotation: (chance(5, index) - 0.5) * 0.5,
        alpha: 0,
        delay: index * 26,
        duration: 620,
        ease: 'Quad.easeIn',
      });
    }),
  );
}
