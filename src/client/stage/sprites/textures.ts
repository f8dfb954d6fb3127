import type * as Phaser from 'phaser';
import { drawFrames, type FrameDrawing } from './frames.ts';
import type { Easel } from './paper/easel.ts';
import { createEasel } from './paper/easel.ts';

/** Hands a canvas to WebGL under a name; a texture of that name is replaced. */
export function putTexture(
  textures: Phaser.Textures.TextureManager,
  key: string,
  canvas: HTMLCanvasElement,
): Phaser.Textures.Texture {
  if (textures.exists(key)) textures.remove(key);
  const texture = textures.create(key, canvas);
  if (texture === null) throw new Error(`The texture ${key} could not be made.`);
  texture.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  return texture;
}

/** One picture as a texture, drawn with its middle at the origin when `middle` is set. */
export function paint(
  textures: Phaser.Textures.TextureManager,
  key: string,
  ratio: number,
  size: { readonly width: number; readonly height: number; readonly middle?: true },
  draw: (easel: Easel) => void,
): void {
  const easel = createEasel(size.width, size.height, ratio);
  if (size.middle) easel.ctx.translate(size.width / 2, size.height / 2);
  draw(easel);
  putTexture(textures, key, easel.canvas);
}

/** Several pictures as the frames of one texture, unless it is there already. Gives back their origins by name. */
export function paintFrames(
  textures: Phaser.Textures.TextureManager,
  key: string,
  ratio: number,
  drawings: readonly FrameDrawing[],
): ReadonlyMap<string, readonly [number, number]> {
  if (!textures.exists(key)) {
    const sheet = drawFrames(drawings, ratio);
    const texture = putTexture(textures, key, sheet.canvas);
    for (const { name, x, y, width, height } of sheet.frames) {
      texture.add(name, 0, x, y, width, height);
    }
  }
  return new Map(
    drawings.map(({ name, width, height, pivot }) => [name, [pivot[0] / width, pivot[1] / height]]),
  );
}

/** Takes away every texture of ours whose name begins so; all of them when no beginning is given. */
export function dropTextures(textures: Phaser.Textures.TextureManager, beginning = ''): void {
  for (const key of textures.getTextureKeys()) if (key.startsWith(beginning)) textures.remove(key);
}
