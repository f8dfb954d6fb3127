import type { Outline, Point } from './outline.ts';
import { sway, wave } from './random.ts';

/** Cuts the line into pieces of about `step` pixels and moves each point along its normal. */
function along(
  outline: Outline,
  step: number,
  offset: (distance: number, index: number) => number,
): Outline {
  const moved: Point[] = [];
  let distance = 0;
  outline.forEach((from, corner) => {
    const to = outline[(corner + 1) % outline.length] ?? from;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    if (length < 0.01) return;
    const pieces = Math.max(1, Math.round(length / step));
    for (let piece = 0; piece < pieces; piece += 1) {
      const at = piece / pieces;
      const out = offset(distance + length * at, moved.length);
      moved.push([
        from[0] + dx * at + (-dy / length) * out,
        from[1] + dy * at + (dx / length) * out,
      ]);
    }
    distance += length;
  });
  return moved;
}

/** As scissors cut: long, slight swerves and an angle here and there. */
export const scissors = (outline: Outline, seed: number, amount = 1): Outline =>
  along(outline, 9, (distance) => wave(seed, distance, 34) * amount);

/** As hands tear: waves of several lengths and fibres that stand out. */
export const torn = (outline: Outline, seed: number, depth = 3): Outline =>
  along(
    outline,
    2.4,
    (distance, index) =>
      wave(seed, distance, 26) * depth * 0.55 +
      wave(seed + 7, distance, 9) * depth * 0.35 +
      sway(seed + 13, index) * depth * 0.22,
  );
