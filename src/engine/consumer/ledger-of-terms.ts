import type { TermShare } from '../../protocol/view.ts';
import { TERMS, type Term } from '../../protocol/vocabulary.ts';

/** Points of feeling by term, as they are gathered. */
export type Points = Readonly<Partial<Record<Term, number>>>;

/** The same by rank in TERMS, on a sheet that is written over: for those who are judged by the hundred. */
export type Sheet = Float64Array;

/** Where a term stands on a sheet, and in what is explained. */
export const rankOf = (term: Term): number => TERMS.indexOf(term);

export const blankSheet = (): Sheet => new Float64Array(TERMS.length);

/** Two gatherings as one. */
export const together = (a: Points, b: Points): Points => {
  const joined: Partial<Record<Term, number>> = { ...a };
  for (const term of TERMS) {
    const more = b[term];
    if (more !== undefined) joined[term] = (joined[term] ?? 0) + more;
  }
  return joined;
};

/** The terms that did something, in the order in which they are explained. */
export const shares = (points: Points): readonly TermShare[] => {
  const told: TermShare[] = [];
  for (const term of TERMS) {
    const value = points[term] ?? 0;
    if (value !== 0) told.push({ term, value });
  }
  return told;
};

/** The same, read off a sheet. */
export const sharesOn = (sheet: Sheet): readonly TermShare[] => {
  const told: TermShare[] = [];
  for (const [rank, term] of TERMS.entries()) {
    const value = sheet[rank] ?? 0;
    if (value !== 0) told.push({ term, value });
  }
  return told;
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
