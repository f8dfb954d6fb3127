import type { Outcome } from '../game/outcome.ts';
import { asDifference } from '../report/figures.ts';
import { difference, type Estimate, estimate, isAbove } from '../statistics/interval.ts';
import type { Claim } from './claim.ts';
import { type Plan, planner, plansFor, sayPlan } from './fixed-plans.ts';
import { type Field, overalls, series } from './tournament.ts';

/** By how much of its own result the reader must be ahead of any fixed plan. */
export const CLEAR_MARGIN = 0.1;

/** All plans are tried on few seeds, the best ones on all: seeds of the heat, plans of the final. */
export const HEAT = 4;
const FINALISTS = 5;

export interface PlanResult {
  readonly plan: Plan;
  readonly overall: Estimate;
  readonly values: readonly number[];
}

const tried = (field: Field, plan: Plan): PlanResult => {
  const values = overalls(series(field, sayPlan(plan), planner(plan)));
  return { plan, overall: estimate(values), values };
};

const byOverall = (a: PlanResult, b: PlanResult): number => b.overall.mean - a.overall.mean;

/** Every plan of the pack's purposes. */
export const allPlans = ({ scenario }: Pick<Field, 'scenario'>): readonly Plan[] =>
  plansFor([...new Set(scenario.manifest.acts.flatMap(({ purposes }) => purposes))]);

/** Games that finding the best plans takes. */
export const gamesOfPlans = (plans: number, seeds: number): number =>
  plans * Math.min(HEAT, seeds) + Math.min(FINALISTS, plans) * seeds;

/** The best plans over all seeds, best first. */
export const bestPlans = (field: Field, plans: readonly Plan[]): readonly PlanResult[] => {
  const heat = { ...field, seeds: field.seeds.slice(0, HEAT) };
  return plans
    .map((plan) => tried(heat, plan))
    .sort(byOverall)
    .slice(0, FINALISTS)
    .map(({ plan }) => tried(field, plan))
    .sort(byOverall);
};

/** The reader, less the margin, must be above the best plan. */
export const planClaim = (best: readonly PlanResult[], reader: readonly Outcome[]): Claim => {
  const text = `no fixed plan within ${100 * CLEAR_MARGIN} % of the reader, on the overall result`;
  const [first] = best;
  if (first === undefined) return { text, holds: null, found: 'no plan was tried' };
  const bar = overalls(reader).map((overall) => (1 - CLEAR_MARGIN) * overall);
  const lead = difference(bar, first.values);
  return {
    text,
    holds: isAbove(lead),
    found: `best plan “${sayPlan(first.plan)}”: ${100 * (1 - CLEAR_MARGIN)} % of the reader less the plan ${asDifference(lead, 1)}`,
  };
};
