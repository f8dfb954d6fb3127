import * as Phaser from 'phaser';
import type { Silo } from '../../../protocol/vocabulary.ts';
import type { StreetStretch } from '../../layout/street-layout.ts';
import { colours, fonts } from '../../theme/tokens.ts';
import type { Picture } from '../picture.ts';
import { createEasel } from '../sprites/paper/easel.ts';
import type { Box } from '../sprites/paper/outline.ts';
import { drawStreetSet, type StreetSet } from '../sprites/street/street-set.ts';
import { putTexture } from '../sprites/textures.ts';
import { Lights } from './Lights.ts';

/** Pixels under which one reader could not read a name. */
const LEAST = 12;

/** Of a colour written as `#rrggbb`. */
const isPale = (colour: string) => Number.parseInt(colour.slice(3, 5), 16) > 0x80;

const dimmed = (colour: number, by: number) =>
  [16, 8, 0].reduce((all, at) => all | (Math.round(((colour >> at) & 0xff) * by) << at), 0);

/** A stretch of street: its places, their names and their lights. Drawn when it is first looked at. */
export class StretchActor extends Phaser.GameObjects.Container {
  readonly stretch: StreetStretch;
  private readonly picture: Picture;
  private built: StreetSet | null = null;
  private lights: Lights | null = null;
  /** Sheets that take the colour of the hour. */
  private readonly lit: (Phaser.GameObjects.Image | Phaser.GameObjects.Text)[] = [];
  /** Dark letters on their boards: as the boards go dark, so must they, faster. */
  private readonly inked: Phaser.GameObjects.Text[] = [];
  private hour = { colour: 0xffffff, dark: 0 };

  constructor(scene: Phaser.Scene, picture: Picture, stretch: StreetStretch) {
    super(scene, 0, 0);
    this.picture = picture;
    this.stretch = stretch;
    scene.add.existing(this);
    this.setVisible(false);
  }

  /** Slides the whole street by that many pixels to the left. */
  slide(shift: number): void {
    const { width } = this.picture.size();
    this.x = -shift;
    const seen = Math.abs(this.stretch.x - shift) < width - 0.5;
    if (seen) this.draw();
    this.setVisible(seen);
  }

  shine(colour: number, dark: number): void {
    this.hour = { colour, dark };
    for (const sheet of this.lit) sheet.setTint(colour);
    for (const name of this.inked) name.setTint(dimmed(colour, 1 - dark));
    this.lights?.set(dark);
  }

  /** Where the doors are, from the left of the stretch. */
  get doors(): readonly (readonly [x: number, y: number])[] {
    return this.draw().fronts.map(({ door: [x, y] }) => [x - this.stretch.x, y]);
  }

  /** Where a place’s door is in the whole street; null when the place is not here. */
  door(silo: Silo): readonly [x: number, y: number] | null {
    if (!this.stretch.places.some((place) => place.silo === silo)) return null;
    return this.draw().fronts.find(({ place }) => place.silo === silo)?.door ?? null;
  }

  draw(): StreetSet {
    if (this.built !== null) return this.built;
    const { width, height } = this.picture.size();
    const ratio = this.picture.ratio();
    const easel = createEasel(width, height, ratio);
    const built = drawStreetSet(easel, this.stretch);
    this.built = built;
    const key = `stretch:${this.stretch.name}`;
    putTexture(this.scene.textures, key, easel.canvas);
    const set = this.scene.add
      .image(this.stretch.x, 0, key)
      .setOrigin(0)
      .setScale(1 / ratio);
    this.lights = new Lights(this.scene, built.lights);
    const names = built.fronts.map(({ sign, place }) =>
      this.write(sign, this.picture.translator.t(`board.${place.silo}`)),
    );
    this.lit.push(set);
    this.add([set, ...names, ...this.lights.glows]);
    this.shine(this.hour.colour, this.hour.dark);
    return built;
  }

  /** A name that would be too small on its board is written on a strip of paper laid over it. */
  private write(sign: Box & { readonly colour: string }, words: string): Phaser.GameObjects.Text {
    const size = Math.round(sign.height * 0.56);
    const least = LEAST * this.picture.letters();
    const strip = size < least;
    const text = this.scene.add
      .text(sign.x + sign.width / 2, sign.y + sign.height / 2, words, {
        fontFamily: fonts.display,
        fontStyle: '650',
        fontSize: `${strip ? least : size}px`,
        color: strip ? colours.ink : sign.colour,
        resolution: this.picture.ratio(),
        ...(strip ? { backgroundColor: colours.sheet, padding: { x: 6, y: 1 } } : {}),
      })
      .setOrigin(0.5, 0.53);
    const room = strip ? this.picture.size().width * 0.46 : sign.width * 0.9;
    // A strip goes dark whole; light letters keep their own light.
    if (strip) this.lit.push(text);
    else if (!isPale(sign.colour)) this.inked.push(text);
    return text.setScale(Math.min(1, room / text.width));
  }
}
