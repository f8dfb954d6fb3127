import type { View } from '../../protocol/view.ts';
import type { Weather } from '../../protocol/vocabulary.ts';

/**
 * How far the working day has gone, in [0, 1]: 0 is the morning, 1 the evening. It passes with what is spent of the
 * week's attention and uses, so that it is in the view and nowhere else.
 */
export function timeOfDay({ attention, uses, phase }: View): number {
  if (phase === 'estimate' || phase === 'debrief') return 1;
  const all = attention.max + uses.max * 2;
  if (all <= 0) return 0;
  const left = attention.left + uses.left * 2;
  return Math.min(1, Math.max(0, 1 - left / all));
}

/** How much of evening is in the sky, in [0, 1]; the morning and the noon have none. */
export const eveningOf = (time: number): number => {
  const late = Math.max(0, (time - 0.45) / 0.55);
  return late * late * (3 - 2 * late);
};

/** How dark the street is, in [0, 1], and so how much its lamps are seen. */
export function darkness(weather: Weather, evening: number): number {
  const foul: Readonly<Record<Weather, number>> = {
    clear: 0,
    fair: 0,
    grey: 0.18,
    drizzle: 0.32,
    rain: 0.5,
  };
  return Math.min(1, foul[weather] + evening * 0.75);
}
