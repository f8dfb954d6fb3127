import { type PlayerName, ROSTER, WAYS } from '../bots/roster.ts';
import type { Outcome } from '../game/outcome.ts';
import { asShare, fixed, withMargin } from '../report/figures.ts';
import type { Table } from '../report/table.ts';
import { type Estimate, estimate } from '../statistics/interval.ts';
import { sayPlan } from './fixed-plans.ts';
import type { Balance } from './measure-balance.ts';
import { salesOfAct } from './tournament.ts';

/** The balance as tables, for the terminal and for the document. */

const names = (): readonly PlayerName[] => {
  const isName = (name: string): name is PlayerName => name in ROSTER;
  return Object.keys(ROSTER).filter(isName);
};

/** A player's row in numbers. */
export interface PlayerEstimates {
  readonly overall: Estimate;
  readonly firmValue: Estimate;
  readonly service: Estimate;
  readonly atEase: Estimate;
  readonly discernment: Estimate;
  readonly caution: Estimate;
  readonly sales: readonly Estimate[];
}

export const estimatesOf = (outcomes: readonly Outcome[], acts: number): PlayerEstimates => {
  const of = (value: (outcome: Outcome) => number): Estimate => estimate(outcomes.map(value));
  return {
    overall: of(({ overall }) => overall),
    firmValue: of(({ firmValue }) => firmValue),
    service: of(({ service }) => service),
    atEase: of(({ atEase }) => 100 * atEase),
    discernment: of(({ discernment }) => discernment),
    caution: of(({ caution }) => caution),
    sales: Array.from({ length: acts }, (_, act) => estimate(salesOfAct(outcomes, act))),
  };
};

/** A game to the last figure: two games with the same row are, for all purposes, the same game. */
export const toTheLast = (player: PlayerName, { seed, ...outcome }: Outcome): readonly string[] => [
  player,
  String(seed),
  String(outcome.steps),
  String(outcome.firmValue),
  String(outcome.service),
  String(outcome.overall),
];

/** Each player's first game, by which the document can be told from one that is out of date. */
export const firstGamesTable = ({ results }: Pick<Balance, 'results'>): Table => ({
  header: ['player', 'seed', 'decisions', 'firm value €', 'service', 'overall'],
  rows: names().flatMap((name) => {
    const [first] = results[name];
    return first === undefined ? [] : [toTheLast(name, first)];
  }),
});

export const playersTable = ({ results, scenario }: Balance): Table => ({
  header: [
    'player',
    'overall',
    'firm value €',
    'service',
    'at ease %',
    'discernment',
    'caution',
    ...Array.from({ length: scenario.acts }, (_, act) => `sales act ${act + 1} €`),
  ],
  rows: names().map((name) => {
    const of = estimatesOf(results[name], scenario.acts);
    return [
      name,
      withMargin(of.overall, 1),
      withMargin(of.firmValue, 0),
      withMargin(of.service, 2),
      withMargin(of.atEase, 1),
      withMargin(of.discernment, 2),
      withMargin(of.caution, 2),
      ...of.sales.map((sales) => withMargin(sales, 0)),
    ];
  }),
});

export const waysTable = (): Table => ({
  header: ['player', 'plays so'],
  rows: names().map((name) => [name, WAYS[name]]),
});

const VERDICT = { true: 'holds', false: 'FAILS', null: 'not yet' } as const;

/** One line each, the verdict first. */
export const sayClaims = ({ claims }: Pick<Balance, 'claims'>): string =>
  claims
    .map(({ text, holds, found }) => `${VERDICT[`${holds}`].padEnd(7)}  ${text}: ${found}`)
    .join('\n');

export const claimsTable = ({ claims }: Balance): Table => ({
  header: ['required', 'verdict', 'found'],
  rows: claims.map(({ text, holds, found }) => [text, VERDICT[`${holds}`], found]),
});

export const plansTable = ({ plans }: Balance): Table => ({
  header: ['fixed plan', 'overall'],
  rows: plans.map(({ plan, overall }) => [sayPlan(plan), withMargin(overall, 1)]),
});

export const kindsTable = ({ kinds }: Balance): Table => ({
  header: ['one decision taken at random', 'made a difference', 'for the better'],
  rows: kinds.map(({ kind, mattered, right }) => [
    kind,
    fixed(mattered, 0),
    mattered === 0 ? '' : asShare(right / mattered),
  ]),
});

export const recipesTable = ({ recipes }: Pick<Balance, 'recipes'>): Table => ({
  header: ['recipe', 'welcome', 'of'],
  rows: recipes.map(({ of, uses, welcome }) => [of, asShare(welcome), fixed(uses, 0)]),
});

export const sharesTable = ({ shares }: Pick<Balance, 'shares'>): Table => ({
  header: ['uses offered', ...shares.map(({ all }) => all.of)],
  rows: [
    ['all', ...shares.map(({ all }) => asShare(all.welcome))],
    ...[...new Set(shares.flatMap(({ parts }) => parts.map(({ of }) => of)))].map((part) => [
      part,
      ...shares.map(({ parts }) => {
        const share = parts.find(({ of }) => of === part);
        return share === undefined ? '' : asShare(share.welcome);
      }),
    ]),
  ],
});
