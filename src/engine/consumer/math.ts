/** `value` kept between `low` and `high`. */
export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

export const clampUnit = (value: number): number => clamp(value, 0, 1);

/** Sum in order: floating point makes order part of the result. */
export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
