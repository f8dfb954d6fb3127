import type { Estimate } from '../statistics/interval.ts';

/** Figures as they are written everywhere in the lab's reports. */

export const fixed = (value: number, digits: number): string =>
  Number.isFinite(value) ? value.toFixed(digits) : '?';

/** `12.3 ±0.4` */
export const withMargin = ({ mean, margin }: Estimate, digits: number): string =>
  `${fixed(mean, digits)} ±${fixed(margin, digits)}`;

/** `+1.2 [+0.8, +1.6]` */
export const asDifference = ({ mean, margin }: Estimate, digits: number): string => {
  const signed = (value: number): string => `${value >= 0 ? '+' : ''}${fixed(value, digits)}`;
  return `${signed(mean)} [${signed(mean - margin)}, ${signed(mean + margin)}]`;
};

/** `52 %` */
export const asShare = (share: number): string => `${fixed(100 * share, 0)} %`;
