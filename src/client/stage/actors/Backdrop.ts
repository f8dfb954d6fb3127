import type * as Phaser from 'phaser';
import type { Weather } from '../../../protocol/vocabulary.ts';
import type { StreetRow } from '../../layout/street-layout.ts';
import type { Picture } from '../picture.ts';
import { createEasel, type Easel } from '../sprites/paper/easel.ts';
import { grain } from '../sprites/paper/grain.ts';
import { hill, pathsOf } from '../sprites/street/hill.ts';
import { farTown, nearTown } from '../sprites/street/skyline.ts';
import { putTexture } from '../sprites/textures.ts';
import { DEPTH } from './depth.ts';
import { FarCrowd } from './FarCrowd.ts';

interface Layer {
  readonly name: string;
  /** How much of the street’s slide it follows: what is far hardly moves. */
  readonly follow: number;
  readonly depth: number;
  readonly draw: (easel: Easel, row: StreetRow) => void;
}

const LAYERS: readonly Layer[] = [
  { name: 'far-town', follow: 0.07, depth: 0, draw: farTown },
  { name: 'hill', follow: 0.14, depth: 0.1, draw: hill },
  { name: 'near-town', follow: 0.3, depth: 0.3, draw: nearTown },
];

/** The widest texture that every device takes; what is far away may be a little less sharp. */
const WIDEST = 4000;

/** The town behind the street, in sheets that slide at their own pace, and the crowd that walks up there. */
export class Backdrop {
  private readonly sheets: { readonly image: Phaser.GameObjects.Image; readonly follow: number }[] =
    [];
  readonly crowd: FarCrowd;

  constructor(
    scene: Phaser.Scene,
    picture: Picture,
    rows: readonly StreetRow[],
    stretches: number,
  ) {
    const { width } = picture.size();
    for (const { name, follow, depth, draw } of LAYERS) {
      const wide = width * (1 + follow * Math.max(0, stretches - 1)) + 2;
      const ratio = Math.min(picture.ratio(), WIDEST / wide);
      rows.forEach((row, index) => {
        const key = `${name}:${index}`;
        const height = row.ground - row.y + 4;
        const easel = createEasel(wide, height, ratio);
        easel.ctx.translate(0, -row.y);
        draw(easel, { ...row, width: wide });
        grain(easel, 0.8);
        putTexture(scene.textures, key, easel.canvas);
        const image = scene.add
          .image(0, row.y, key)
          .setOrigin(0)
          .setScale(1 / ratio)
          .setDepth(DEPTH.town + depth);
        this.sheets.push({ image, follow });
      });
    }
    this.crowd = new FarCrowd(scene, picture, rows.flatMap(pathsOf), DEPTH.town + 0.2);
  }

  slide(shift: number): void {
    for (const { image, follow } of this.sheets) image.x = -shift * follow;
  }

  shine(colour: number, weather: Weather): void {
    for (const { image } of this.sheets) image.setTint(colour);
    this.crowd.sync(colour, weather);
  }

  destroy(): void {
    for (const { image } of this.sheets) image.destroy();
    this.crowd.destroy();
  }
}
