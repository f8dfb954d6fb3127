import type * as Phaser from 'phaser';
import type { Weather } from '../../../protocol/vocabulary.ts';
import type { Picture } from '../picture.ts';
import { chance } from '../sprites/paper/random.ts';
import { FAR_PEOPLE, farPerson, frameName } from '../sprites/people/far-person.ts';
import type { Path } from '../sprites/street/hill.ts';
import { paintFrames } from '../sprites/textures.ts';

/** Of ten people, how many are out: the street says, a little late, how the whole base feels. */
const OUT: Readonly<Record<Weather, number>> = {
  clear: 10,
  fair: 9,
  grey: 7.5,
  drizzle: 6,
  rain: 4,
};

/**
 * The whole base of customers, small, on the terraces behind the shops. Laid once on the graphics card, which walks them:
 * they cost nothing to the script of a frame.
 */
export class FarCrowd {
  private layer: Phaser.GameObjects.SpriteGPULayer | null = null;
  private laid = '';

  private readonly scene: Phaser.Scene;
  private readonly picture: Picture;
  private readonly paths: readonly Path[];
  private readonly depth: number;

  constructor(scene: Phaser.Scene, picture: Picture, paths: readonly Path[], depth: number) {
    this.scene = scene;
    this.picture = picture;
    this.paths = paths;
    this.depth = depth;
  }

  sync(colour: number, weather: Weather): void {
    const { people } = this.picture.view();
    const state = `${colour}:${weather}:${people}`;
    if (state === this.laid) return;
    this.laid = state;
    this.layer?.destroy();
    const tall = Math.max(...this.paths.map((path) => path.tall));
    const ratio = this.picture.ratio();
    const wet = weather === 'rain' || weather === 'drizzle';
    paintFrames(this.scene.textures, 'far-people', ratio, [
      ...Array.from({ length: FAR_PEOPLE }, (_, index) => farPerson(index, tall, false)),
      ...Array.from({ length: FAR_PEOPLE }, (_, index) => farPerson(index, tall, true)),
    ]);
    const layer = this.scene.add.spriteGPULayer('far-people', people);
    this.layer = layer.setDepth(this.depth);
    const shares = this.paths.reduce((sum, { share }) => sum + share, 0);
    for (let person = 0; person < people; person += 1) {
      const path = this.pathOf(chance(person, 1) * shares);
      if (path === null || chance(person, 2) * 10 >= OUT[weather]) continue;
      layer.addMember(this.member(person, path, { tall, ratio, colour, wet }));
    }
  }

  destroy(): void {
    this.layer?.destroy();
    this.layer = null;
  }

  private pathOf(draw: number): Path | null {
    let left = draw;
    for (const path of this.paths) {
      left -= path.share;
      if (left < 0) return path;
    }
    return null;
  }

  private member(
    person: number,
    path: Path,
    {
      tall,
      ratio,
      colour,
      wet,
    }: {
      readonly tall: number;
      readonly ratio: number;
      readonly colour: number;
      readonly wet: boolean;
    },
  ): Partial<Phaser.Types.GameObjects.SpriteGPULayer.Member> {
    const scale = path.tall / tall / ratio;
    const side = chance(person, 3) < 0.5 ? -1 : 1;
    const from = chance(person, 4);
    const walks = !this.picture.still && chance(person, 5) < 0.8;
    const far = path.width + 40;
    // A person’s pace, in pixels a second, from their size.
    const duration = (far / (path.tall * (0.45 + chance(person, 6) * 0.4))) * 1000;
    return {
      frame: frameName(person % FAR_PEOPLE, wet && chance(person, 7) < 0.7),
      x: walks
        ? {
            base: side > 0 ? -20 : path.width + 20,
            amplitude: far * side,
            duration,
            delay: duration * from,
            ease: 'Linear',
            loop: true,
            yoyo: false,
          }
        : path.width * from,
      // Those who stand are a step behind those who pass.
      y: path.y + (walks ? chance(person, 8) * 2 : -1),
      rotation: walks
        ? {
            base: -0.05,
            amplitude: 0.1,
            duration: 300 + chance(person, 9) * 160,
            delay: 300 * from,
            ease: 'Sine.easeInOut',
            loop: true,
            yoyo: true,
          }
        : 0,
      scaleX: scale * side,
      scaleY: scale,
      originX: 0.5,
      originY: 1,
      tintBlend: 1,
      tintTopLeft: colour,
      tintTopRight: colour,
      tintBottomLeft: colour,
      tintBottomRight: colour,
      alpha: 1,
    };
  }
}
