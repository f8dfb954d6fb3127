import type { Scenario } from '../../scenarios/schema.ts';
import { type PlayerName, ROSTER } from '../bots/roster.ts';
import { type Outcome, yardsticks } from '../game/outcome.ts';
import type { Known, Order } from './ahead.ts';
import {
  allPlans,
  bestPlans,
  gamesOfPlans,
  HEAT,
  type PlanResult,
  planClaim,
} from './best-plans.ts';
import type { Claim } from './claim.ts';
import { type Plan, sayPlan } from './fixed-plans.ts';
import { offeredUses } from './offered-uses.ts';
import { orderings, type Results } from './orderings.ts';
import { recipeClaim, recipes } from './recipes.ts';
import { gamesOfKinds, type KindResult, kindClaim, rightDecisions } from './right-decisions.ts';
import { type Field, series } from './tournament.ts';
import { channelClaims, type Share, welcomeClaims, welcomeShares } from './welcome-shares.ts';

/** All that the balance shows. */
export interface Balance {
  readonly scenario: { readonly id: string; readonly version: string; readonly acts: number };
  readonly seeds: number;
  readonly first: number;
  readonly results: Results;
  readonly plans: readonly PlanResult[];
  readonly kinds: readonly KindResult[];
  readonly shares: readonly { readonly all: Share; readonly parts: readonly Share[] }[];
  /** Over all acts. */
  readonly recipes: readonly Share[];
  readonly claims: readonly Claim[];
}

export interface Settings {
  readonly scenario: Scenario;
  /** Games for each player. */
  readonly seeds: number;
  /** The first seed, from which they follow one another; 1 when not given. */
  readonly first?: number;
  /** Fixed plans to try; none given: all. */
  readonly plans?: readonly Plan[];
  /** Games that were played already. */
  readonly known?: Known;
}

/** Players in whose shops the offered uses are looked at: one who never wrote, one who writes anything, one who reads. */
const SHOPS = { timid: ROSTER.timid, random: ROSTER.random, reader: ROSTER.reader } as const;

/** In whose games kinds of decision are put to the test: of one who leaves scale alone, and of one who collects and writes to all. */
const IN_WHOSE_GAMES = ['reader', 'polite'] as const satisfies readonly PlayerName[];

/** Seeds on which offered uses are looked at: tens of sheets a week make enough of them. */
const SEEDS_OF_SHOPS = 60;

/** The games that are known beforehand to be needed, the longest first. */
export const ordersOf = ({ scenario, seeds, first = 1 }: Settings): readonly Order[] => {
  const of = (player: string, count: number): readonly Order[] =>
    Array.from({ length: count }, (_, rank) => ({ player, seed: first + rank }));
  return [
    ...Object.keys(ROSTER).flatMap((name) => of(name, seeds)),
    ...allPlans({ scenario }).flatMap((plan) => of(sayPlan(plan), Math.min(HEAT, seeds))),
  ];
};

/** Games that the whole takes, for a progress bar. */
export const gamesOf = ({ scenario, seeds, plans = allPlans({ scenario }) }: Settings): number =>
  Object.keys(ROSTER).length * seeds +
  gamesOfPlans(plans.length, seeds) +
  gamesOfKinds(seeds, IN_WHOSE_GAMES.length) +
  gamesOfWelcome(seeds);

/** What would be welcome, and what must be said of it. */
export type Welcome = Pick<Balance, 'shares' | 'recipes' | 'claims'>;

/** Games that this takes. */
export const gamesOfWelcome = (seeds: number): number =>
  Object.keys(SHOPS).length * Math.min(SEEDS_OF_SHOPS, seeds);

const welcomeIn = (field: Field): Welcome => {
  const { scenario, seeds } = field;
  const uses = offeredUses({ ...field, seeds: seeds.slice(0, SEEDS_OF_SHOPS) }, SHOPS);
  const shares = scenario.manifest.acts.map((_, act) => welcomeShares(uses, act));
  const found = recipes(uses);
  return {
    shares,
    recipes: found,
    claims: [
      recipeClaim(found),
      ...welcomeClaims(shares.map(({ all }) => all)),
      ...channelClaims(uses, scenario.manifest.acts.length),
    ],
  };
};

const fieldOf = ({ scenario, seeds, first = 1, known }: Settings, played: () => void): Field => ({
  scenario,
  seeds: Array.from({ length: seeds }, (_, rank) => first + rank),
  yardstick: yardsticks(scenario),
  known,
  played,
});

/** The uses offered alone: what is cheap to measure. */
export const measureWelcome = (settings: Settings, played: () => void = () => {}): Welcome =>
  welcomeIn(fieldOf(settings, played));

const everybody = (field: Field): Results => {
  const of = (name: PlayerName): readonly Outcome[] => series(field, name, ROSTER[name]);
  return {
    oracle: of('oracle'),
    reader: of('reader'),
    blinded: of('blinded'),
    polite: of('polite'),
    random: of('random'),
    greedy: of('greedy'),
    hoarder: of('hoarder'),
    megaphone: of('megaphone'),
    timid: of('timid'),
    idle: of('idle'),
  };
};

/** Plays everything that the balance must answer for. `played` is called once a game. */
export const measureBalance = (settings: Settings, played: () => void = () => {}): Balance => {
  const { scenario, seeds: count, first = 1 } = settings;
  const field = fieldOf(settings, played);
  const acts = scenario.manifest.acts.length;

  const results = everybody(field);
  const plans = bestPlans(field, settings.plans ?? allPlans({ scenario }));
  const kinds = rightDecisions(
    field,
    IN_WHOSE_GAMES.map((name) => ({ seat: ROSTER[name], games: results[name] })),
  );
  const { shares, recipes: found, claims } = welcomeIn(field);
  const { id, version } = scenario.manifest;
  return {
    scenario: { id, version, acts },
    seeds: count,
    first,
    results,
    plans,
    kinds,
    shares,
    recipes: found,
    claims: [
      ...orderings(results, acts),
      planClaim(plans, results.reader),
      kindClaim(kinds),
      ...claims,
    ],
  };
};
