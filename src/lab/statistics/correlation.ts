/** Pearson's correlation of two series of one length; 0 when one of them does not vary. */
export const correlation = (first: readonly number[], second: readonly number[]): number => {
  const mean = (values: readonly number[]): number =>
    values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
  const [a, b] = [mean(first), mean(second)];
  let both = 0;
  let ofFirst = 0;
  let ofSecond = 0;
  first.forEach((value, rank) => {
    const other = second[rank] ?? b;
    both += (value - a) * (other - b);
    ofFirst += (value - a) ** 2;
    ofSecond += (other - b) ** 2;
  });
  const spread = Math.sqrt(ofFirst * ofSecond);
  return spread === 0 ? 0 : both / spread;
};

/** Ranks from 1; those that tie share the mean of their ranks. */
const ranks = (values: readonly number[]): readonly number[] =>
  values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });

/** Spearman's rank correlation. */
export const rankCorrelation = (first: readonly number[], second: readonly number[]): number =>
  correlation(ranks(first), ranks(second));
