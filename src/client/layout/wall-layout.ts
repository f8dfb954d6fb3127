import type { Rect } from './geometry.ts';

/** Width by height of one of the small cards. */
const CARD = 0.8;

/** One small card for each person of the base, in reading order, as large as the area allows. */
export function wallLayout(area: Rect, count: number): readonly Rect[] {
  if (count <= 0) return [];
  const columns = Math.max(
    1,
    Math.ceil(Math.sqrt((count * Math.max(1, area.width)) / (Math.max(1, area.height) * CARD))),
  );
  const rows = Math.ceil(count / columns);
  const step = { x: area.width / columns, y: area.height / rows };
  const width = Math.min(step.x, step.y * CARD) * 0.84;
  return Array.from({ length: count }, (_, index) => ({
    x: area.x + (index % columns) * step.x + (step.x - width) / 2,
    y: area.y + Math.floor(index / columns) * step.y + (step.y - width / CARD) / 2,
    width,
    height: width / CARD,
  }));
}
