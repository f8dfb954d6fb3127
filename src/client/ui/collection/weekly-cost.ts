import type { SiloCollection } from '../../../protocol/view.ts';

/** Euros that collecting takes each week, as it is set. */
export const weeklyCost = (silos: readonly SiloCollection[]): number =>
  silos.reduce((total, { policy, costs }) => total + costs[policy], 0);
