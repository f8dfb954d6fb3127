import type { TermShare } from '../../protocol/felt.ts';
import { TERMS, type Term } from '../../protocol/vocabulary.ts';

/** Points of feeling by rank in TERMS, on a sheet that is written over. */
export type Sheet = Float64Array;

const RANKS: ReadonlyMap<Term, number> = new Map(TERMS.map((term, rank) => [term, rank]));

/** Where a term stands on a sheet, and in what is explained. */
export const rankOf = (term: Term): number => RANKS.get(term) ?? -1;

export const blankSheet = (): Sheet => new Float64Array(TERMS.length);

/** The terms that did something, in the order in which they are explained. */
export const sharesOn = (sheet: Sheet): readonly TermShare[] => {
  const told: TermShare[] = [];
  for (let rank = 0; rank < TERMS.length; rank += 1) {
    const term = TERMS[rank];
    const value = sheet[rank] ?? 0;
    if (term !== undefined && value !== 0) told.push({ term, value });
  }
  return told;
};

// Rough: what is on it is read before anything else is gathered.
const rough = blankSheet();

/** The same of what was gathered in any order, a term perhaps more than once. */
export const shares = (gathered: readonly TermShare[]): readonly TermShare[] => {
  rough.fill(0);
  for (const { term, value } of gathered) {
    const rank = rankOf(term);
    rough[rank] = (rough[rank] ?? 0) + value;
  }
  return sharesOn(rough);
};

/** The feeling is, by definition, the sum of its shown terms in their order: what is explained is what was felt. */
export const feelingOf = (terms: readonly TermShare[]): number =>
  terms.reduce((total, { value }) => total + value, 0);

/** The same, read off a sheet: to add nothing changes nothing. */
export const feelingOn = (sheet: Sheet): number => {
  let total = 0;
  for (let rank = 0; rank < sheet.length; rank += 1) total += sheet[rank] ?? 0;
  return total;
};

/** The term that hurt most, the first of equals; null when none did. */
export const steepest = (terms: readonly TermShare[]): Term | null =>
  terms.reduce<TermShare | null>(
    (worst, share) => (share.value < (worst?.value ?? 0) ? share : worst),
    null,
  )?.term ?? null;

/** The same, read off a sheet. */
export const steepestOn = (sheet: Sheet): Term | null => {
  let worst = -1;
  for (let rank = 0; rank < sheet.length; rank += 1)
    if ((sheet[rank] ?? 0) < (sheet[worst] ?? 0)) worst = rank;
  return TERMS[worst] ?? null;
};
