import type * as Phaser from 'phaser';
import type { Channel, Sign } from '../../../protocol/vocabulary.ts';
import { colours, fonts } from '../../theme/tokens.ts';
import { DEPTH } from '../actors/depth.ts';
import type { Puppet } from '../actors/Puppet.ts';
import { drawCarrier } from '../sprites/marks/carrier.ts';
import { drawSign } from '../sprites/marks/sign.ts';
import type { Easel } from '../sprites/paper/easel.ts';
import { paint } from '../sprites/textures.ts';
import type { Play } from './play.ts';

/** Movements that several little scenes share. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A picture drawn around its middle, painted once. */
export function picture(
  play: Play,
  scene: Phaser.Scene,
  key: string,
  side: number,
  at: Spot,
  draw: (easel: Easel) => void,
): Phaser.GameObjects.Image {
  const ratio = play.picture.ratio();
  const name = `${key}:${Math.round(side)}`;
  if (!scene.textures.exists(name)) {
    paint(scene.textures, name, ratio, { width: side, height: side, middle: true }, draw);
  }
  return play.prop(
    scene.add
      .image(at.x, at.y, name)
      .setScale(1 / ratio)
      .setDepth(DEPTH.effects),
  );
}

export function signPicture(
  play: Play,
  scene: Phaser.Scene,
  sign: Sign,
  s: number,
  at: Spot,
): Phaser.GameObjects.Image {
  return picture(play, scene, `big-sign:${sign}`, s * 3, at, (easel) => drawSign[sign](easel, s));
}

export function carrierPicture(
  play: Play,
  scene: Phaser.Scene,
  channel: Channel,
  s: number,
  at: Spot,
): Phaser.GameObjects.Image {
  return picture(play, scene, `carrier:${channel}`, s * 2.8, at, (easel) =>
    drawCarrier(easel, channel, s),
  );
}

/** Flies along an arc, turning a little, as paper does. */
export function fly(
  play: Play,
  scene: Phaser.Scene,
  object: Phaser.GameObjects.Components.Transform & Phaser.GameObjects.GameObject,
  to: Spot & { readonly scale?: number },
  duration: number,
  rise = 70,
): Promise<void> {
  const from = { x: object.x, y: object.y, turn: object.rotation, scale: object.scale };
  const middle = { x: (from.x + to.x) / 2, y: Math.min(from.y, to.y) - rise };
  const scale = to.scale === undefined ? from.scale : from.scale * to.scale;
  const flight = { at: 0 };
  return play.move(scene, {
    targets: flight,
    at: 1,
    duration,
    ease: 'Sine.easeInOut',
    onUpdate: () => {
      const { at } = flight;
      const rest = 1 - at;
      object.setPosition(
        rest * rest * from.x + 2 * rest * at * middle.x + at * at * to.x,
        rest * rest * from.y + 2 * rest * at * middle.y + at * at * to.y,
      );
      object.setRotation(from.turn + Math.sin(at * Math.PI) * 0.5 * Math.sign(to.x - from.x || 1));
      object.setScale(from.scale + (scale - from.scale) * at);
    },
  });
}

/** Out of nothing, with a spring. */
export function pop(
  play: Play,
  scene: Phaser.Scene,
  object: Phaser.GameObjects.Image,
): Promise<void> {
  const { scale } = object;
  object.setScale(scale * 0.2);
  return play.move(scene, { targets: object, scale, duration: 240, ease: 'Back.easeOut' });
}

/** Over the person who is in a scene, as far above the head as the sign is high. */
export const overhead = (puppet: Puppet, s: number): Spot => ({
  x: puppet.above.x,
  y: puppet.above.y - s * 0.75,
});

/** Brings one person forward: the others stand a little in the shade. */
export function spotlight(play: Play): void {
  const { street } = play;
  const { width, height } = play.picture.size();
  const shade = play.prop(
    street.add
      .rectangle(0, 0, width, height, Number.parseInt(colours.ink.slice(1), 16))
      .setOrigin(0)
      .setAlpha(0)
      .setDepth(DEPTH.shade),
  );
  void play.move(street, { targets: shade, alpha: 0.26, duration: 160 });
}

/** A slip with a first name, by the feet of the person of whom something is told. */
export function nameTag(play: Play, puppet: Puppet, name: string): Phaser.GameObjects.Container {
  const { street } = play;
  const text = street.add
    .text(0, 0, name, {
      fontFamily: fonts.display,
      fontStyle: '600',
      fontSize: `${Math.max(12, Math.min(16, puppet.tall * 0.11)) * play.picture.letters()}px`,
      color: colours.ink,
      resolution: play.picture.ratio(),
    })
    .setOrigin(0.5, 0.52);
  const [width, height] = [text.width + 16, text.height + 6];
  const shadow = street.add.rectangle(1, 2, width, height, 0x3a2a18, 0.25);
  const slip = street.add.rectangle(
    0,
    0,
    width,
    height,
    Number.parseInt(colours.sheet.slice(1), 16),
  );
  const half = width / 2 + 4;
  const { width: stage } = play.picture.size();
  return play.prop(
    street.add
      .container(Math.min(stage - half, Math.max(half, puppet.x)), puppet.y + height * 0.75, [
        shadow,
        slip,
        text,
      ])
      .setDepth(DEPTH.effects),
  );
}

/** The bottom edge, where the desk is: in the desk's tab on a phone, in the middle elsewhere. */
export function deskEdge(play: Play): Spot {
  const { width, height } = play.picture.size();
  return { x: width * 0.5, y: height + 30 };
}

/** The right edge, where the letter tray slides out. */
export function trayEdge(play: Play): Spot {
  const { width, height } = play.picture.size();
  return { x: width + 30, y: height * 0.4 };
}
