import type { TermShare } from '../../protocol/view.ts';
import { TERMS, type Term } from '../../protocol/vocabulary.ts';

/** Points of feeling by term, as they are gathered. */
export type Points = Readonly<Partial<Record<Term, number>>>;

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

/** The feeling is, by definition, the sum of its shown terms in their order: what is explained is what was felt. */
export const feelingOf = (terms: readonly TermShare[]): number =>
  terms.reduce((total, { value }) => total + value, 0);
