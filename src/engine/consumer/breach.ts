import { BREACH } from './constants.ts';
import { clamp } from './math.ts';

/** A fact that a leak gives away, as far as one person is concerned. */
export interface Leaked {
  /** In [0, 1]. */
  readonly sensitivity: number;
  /** It is in their portrait, and so leaks with their name. */
  readonly linked: boolean;
  /** It was put to use at least once: there was a reason to hold it. */
  readonly needed: boolean;
}

const exposure = ({ sensitivity, linked, needed }: Leaked): number =>
  BREACH.perFact * sensitivity * (linked ? 1 : BREACH.loose) * (needed ? 1 : BREACH.unneeded);

/**
 * Factor on a leak's harm for one person: more for each sensitive fact linked to them, most of all for what was held
 * without need; more for the concerned, less for the loyal. Those of whom nothing is held are touched too.
 */
export const breachWeight = (
  leaked: readonly Leaked[],
  { trust, concern }: { readonly trust: number; readonly concern: number },
): number => {
  const exposed = leaked.reduce((total, fact) => total + exposure(fact), 0);
  return (
    clamp(BREACH.floor + exposed, 0, BREACH.most) *
    (BREACH.unconcerned + BREACH.byConcern * concern) *
    (1 - BREACH.forgiven * trust)
  );
};
