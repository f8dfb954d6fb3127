import { litPalettes } from '../../../theme/tokens.ts';
import type { Brush } from './brush.ts';
import type { CardContent } from './card-content.ts';

const day = litPalettes.light;

/** Left, width, height of the walls, wall and roof: the street behind, pale with distance. */
const HOUSES = [
  [-20, 150, 128, '#e5ceb8', '#b79a8b'],
  [136, 170, 150, '#efe7d5', '#9ca4a1'],
  [312, 140, 120, '#d2dbd3', '#ad9b8b'],
  [458, 166, 160, '#e5d6ba', '#959a9b'],
  [630, 150, 132, '#ece0d0', '#b79a8b'],
  [786, 178, 168, '#dcd4bd', '#9ca4a1'],
  [970, 140, 126, '#e5ceb8', '#ad9b8b'],
  [1116, 140, 150, '#d2dbd3', '#959a9b'],
] as const;

/** From spent to ample, in pixels from the top: the whole of tolerance is this much ground. */
const LOW = 600;
const HIGH = 520;

/** Shoulders that come out of the ground. */
const bust = (x: number, y: number, reach: number) =>
  `M${x - reach * 0.36} ${y + 30}l${reach * 0.06}-${reach * 0.42}q${reach * 0.3}-${reach * 0.22} ${reach * 0.6} 0l${reach * 0.06} ${reach * 0.42}Z`;

/** Somebody whom nobody has drawn. */
const head = (x: number, y: number, radius: number): Path2D => {
  const round = new Path2D();
  round.arc(x, y, radius, 0, Math.PI * 2);
  return round;
};

/** The player’s own weeks are the ground; people stand on it as they ended. */
export function drawStreet(
  { context, paper, write }: Brush,
  { ground, people, ease, curveLabel }: CardContent,
  faces: ReadonlyMap<string, CanvasImageSource>,
): void {
  const heightAt = (x: number): number => {
    const at = (x / 1200) * (ground.length - 1);
    const left = Math.floor(at);
    const from = ground[left] ?? 0;
    const to = ground[left + 1] ?? from;
    const smooth = (1 - Math.cos((at - left) * Math.PI)) / 2;
    return LOW - (from + (to - from) * smooth) * (LOW - HIGH);
  };
  context.save();
  context.globalAlpha = 0.9;
  context.fillStyle = day.dusk;
  context.beginPath();
  context.arc(706, 452 - ease * 170, 64, 0, Math.PI * 2);
  context.fill();
  context.restore();
  for (const [x, width, tall, wall, roof] of HOUSES) {
    const top = 560 - tall;
    paper(`M${x} 620 ${x + 2} ${top}h${width - 4}l2 ${620 - top}Z`, wall);
    paper(`M${x - 8} ${top + 4}l26-30h${width - 36}l26 30Z`, roof);
  }
  const hill = new Path2D();
  hill.moveTo(0, 640);
  for (let x = 0; x <= 1200; x += 8) hill.lineTo(x, heightAt(x));
  hill.lineTo(1200, 640);
  const step = 1120 / Math.max(1, people.length);
  const reach = Math.min(118, step * 1.12);
  people.forEach(({ id, band }, index) => {
    const x = 40 + step * (index + 0.5);
    const y = heightAt(x);
    const face = faces.get(id);
    const coat = band === 'pleased' ? day.service : day.intrusion;
    paper(bust(x, y, reach), coat);
    if (face !== undefined) context.drawImage(face, x - reach / 2, y - reach * 0.98, reach, reach);
    else paper(head(x, y - reach * 0.52, reach * 0.2), day.shade);
  });
  paper(hill, day.kraft);
  write(curveLabel, { x: 40, y: 622, size: 18, weight: 600, colour: day.ink, width: 700 });
}
