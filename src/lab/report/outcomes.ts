import type { Outcome } from '../game/outcome.ts';
import { estimate } from '../statistics/interval.ts';
import { fixed, withMargin } from './figures.ts';
import type { Table } from './table.ts';

type Column = readonly [title: string, value: (outcome: Outcome) => number, digits: number];

/** One row a game, then their mean with half of its 95 % interval. */
export const outcomesTable = (outcomes: readonly Outcome[]): Table => {
  const acts = Math.max(0, ...outcomes.map(({ sales }) => sales.length));
  const columns: readonly Column[] = [
    ['steps', ({ steps }) => steps, 0],
    ['overall', ({ overall }) => overall, 1],
    ['firm value €', ({ firmValue }) => firmValue, 0],
    ['service', ({ service }) => service, 2],
    ['at ease %', ({ atEase }) => 100 * atEase, 1],
    ['discernment', ({ discernment }) => discernment, 2],
    ['caution', ({ caution }) => caution, 2],
    ...Array.from(
      { length: acts },
      (_, act): Column => [`sales act ${act + 1} €`, ({ sales }) => sales[act] ?? 0, 0],
    ),
  ];
  return {
    header: ['seed', ...columns.map(([title]) => title)],
    rows: [
      ...outcomes.map((outcome) => [
        String(outcome.seed),
        ...columns.map(([, value, digits]) => fixed(value(outcome), digits)),
      ]),
      [
        'mean',
        ...columns.map(([, value, digits]) => withMargin(estimate(outcomes.map(value)), digits)),
      ],
    ],
  };
};
