import type { Result } from '../experiment/run-experiment.ts';
import { withMargin } from './figures.ts';
import type { Table } from './table.ts';

/** One row a cell, one column a measure: the mean with half of its 95 % interval. */
export const resultTable = ({ cells, measures }: Result): Table => ({
  header: ['cell', 'people', ...measures],
  rows: Object.entries(cells).map(([name, cell]) => [
    name,
    String(cell.people),
    ...measures.map((measure) => {
      const found = cell.measures[measure];
      return found === undefined ? '' : withMargin(found, 4);
    }),
  ]),
});
