const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** The number of an act as on a theatre's bill; acts are counted from 0. */
export const actNumber = (index: number): string => NUMERALS[index] ?? String(index + 1);
