import type { Segment } from '../../protocol/vocabulary.ts';

/** The numbers from which people are drawn. Calibrated with constants.ts. */

/** Centre and half-width of `concern`, in [0, 1]. Order of segments: Westin; shares: the pack (GDMA 2017). */
export const CONCERN: Readonly<
  Record<Segment, { readonly centre: number; readonly spread: number }>
> = {
  fundamentalist: { centre: 0.85, spread: 0.1 },
  pragmatist: { centre: 0.5, spread: 0.14 },
  unconcerned: { centre: 0.22, spread: 0.1 },
};

/** With what people come, in [0, 1], before their concern lowers it. */
export const START = {
  trust: { base: 0.62, byConcern: 0.18, spread: 0.1 },
  tolerance: { base: 0.67, byConcern: 0.14, spread: 0.09 },
  threshold: { base: 0.37, byConcern: 0.26, spread: 0.08 },
  attentiveness: { low: 0.35, high: 0.9 },
  expectedReturn: { low: 0.3, high: 0.7 },
} as const;

/** How far somebody's liking for a channel or an hour may lie from what the pack says of them, in [0, 1]. First plausible form. */
export const TASTE = { spread: 0.35 } as const;
