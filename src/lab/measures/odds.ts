/** A share moved by some points on the scale of log-odds: 0 leaves it, and none leaves (0, 1). */
export const moved = (base: number, points: number): number => {
  const odds = (base / (1 - base)) * Math.exp(points);
  return odds / (1 + odds);
};
