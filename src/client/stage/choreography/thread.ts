import type * as Phaser from 'phaser';
import { DEPTH } from '../actors/depth.ts';
import { papers } from '../sprites/palette.ts';
import type { Spot } from './moves.ts';
import type { Play } from './play.ts';

/** A thread that hangs a little between two spots; `share` of it is drawn. */
export function thread(
  play: Play,
  scene: Phaser.Scene,
  from: Spot,
  to: Spot,
): (share: number) => void {
  const line = play.prop(scene.add.graphics().setDepth(DEPTH.effects));
  const middle = { x: (from.x + to.x) / 2, y: Math.max(from.y, to.y) + 36 };
  return (share) => {
    line.clear();
    line.lineStyle(3, Number.parseInt(papers.plum.slice(1), 16), 1);
    line.beginPath();
    const steps = 26;
    for (let step = 0; step <= steps * share; step += 1) {
      const at = step / steps;
      const rest = 1 - at;
      const x = rest * rest * from.x + 2 * rest * at * middle.x + at * at * to.x;
      const y = rest * rest * from.y + 2 * rest * at * middle.y + at * at * to.y;
      if (step === 0) line.moveTo(x, y);
      else line.lineTo(x, y);
    }
    line.strokePath();
  };
}
