import * as Phaser from 'phaser';
import type { Theme } from '../../theme/tokens.ts';
import { NIGHT, NIGHT_DARK } from '../lamp.ts';
import { mix } from '../sprites/palette.ts';
import type { Box } from '../sprites/paper/outline.ts';
import { paint } from '../sprites/textures.ts';

const GLOW = 'glow';
const WHITE = '#ffffff';
const DUSK = '#cba496';
const FOUL = '#a9b2ba';

/** The colour by which the paper of the street is multiplied at an hour, as a number. Both in [0, 1]. */
export function lightColour(evening: number, dark: number, theme: Theme): number {
  const colour =
    theme === 'dark'
      ? mix(NIGHT, FOUL, dark > NIGHT_DARK ? 0.1 : 0)
      : mix(mix(WHITE, FOUL, Math.min(1, dark * 1.1)), DUSK, evening * 0.85);
  return Number.parseInt(colour.slice(1), 16);
}

/** A round, warm light. */
export function glowTexture(scene: Phaser.Scene): string {
  if (!scene.textures.exists(GLOW)) {
    paint(scene.textures, GLOW, 1, { width: 128, height: 128 }, glow);
  }
  return GLOW;
}

/** Windows and lamps, seen as it grows dark. */
export class Lights {
  readonly glows: readonly Phaser.GameObjects.Image[];

  constructor(scene: Phaser.Scene, lights: readonly Box[]) {
    const key = glowTexture(scene);
    this.glows = lights.map((box) =>
      scene.add
        .image(box.x + box.width / 2, box.y + box.height / 2, key)
        .setDisplaySize(Math.max(26, box.width * 2.1), Math.max(26, box.height * 1.9))
        .setBlendMode(Phaser.BlendModes.ADD)
        .setVisible(false),
    );
  }

  /** How dark it is, in [0, 1]. */
  set(dark: number): void {
    const shine = Math.max(0, (dark - 0.12) / 0.88) * 0.8;
    for (const light of this.glows) light.setVisible(shine > 0.01).setAlpha(shine);
  }
}

function glow({ ctx }: { ctx: CanvasRenderingContext2D }): void {
  const light = ctx.createRadialGradient(64, 64, 4, 64, 64, 64);
  light.addColorStop(0, 'rgba(255, 206, 120, 0.85)');
  light.addColorStop(0.4, 'rgba(255, 190, 100, 0.32)');
  light.addColorStop(1, 'rgba(255, 180, 90, 0)');
  ctx.fillStyle = light;
  ctx.fillRect(0, 0, 128, 128);
}
