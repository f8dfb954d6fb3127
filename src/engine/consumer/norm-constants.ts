/**
 * Weights of the norm of a flow, fitted on the 49 vignette cells of src/lab/appropriateness/contextual-integrity.csv:
 * `npm run lab -- fit` finds these very numbers again, and a test holds the two together. Never edited by hand.
 */
export const NORM = {
  /** The data belong to the recipient's business. */
  near: 0.353,
  /** They do, and much hangs on it for the person: care, money, rights. */
  vital: 0.236,
  /** Private, and none of the recipient's business. */
  foreign: -1.03,
  /** Taken away to somebody else's ends. */
  away: -0.326,
  /** Taken away by one who owes discretion. */
  betrayed: -0.306,
} as const;
