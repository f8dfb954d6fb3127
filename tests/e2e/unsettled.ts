import { decide, isRefused, observe, start } from '../../src/engine/index.ts';
import { scenario } from '../../src/lab/testing/shipped.ts';

export interface Unsettled {
  readonly seed: number;
  /** Lies on the street of the first week, and its identifier settles nothing. */
  readonly fragment: string;
  /** Somebody to whom it may belong. */
  readonly candidate: string;
}

/** A game whose first week has a fragment to be placed by hand: looked for, since the pack grows and its streets change. */
export function anUnsettledFragment(): Unsettled {
  for (let seed = 1; seed <= 300; seed += 1) {
    const { state } = start(scenario, seed);
    for (const { id, leadsTo, cost } of observe(scenario, state).street) {
      if (leadsTo !== null || cost.take > 1) continue;
      const taken = decide(scenario, state, {
        type: 'fragment.collect',
        fragment: id,
        ask: false,
      });
      if (isRefused(taken)) continue;
      const loose = observe(scenario, taken.state).loose.find((one) => one.id === id);
      const candidate = loose?.candidates[0]?.portrait;
      if (candidate !== undefined) return { seed, fragment: id, candidate };
    }
  }
  throw new Error('no first week of three hundred has a fragment to be placed by hand');
}
