import { TERMS } from '../../protocol/vocabulary.ts';
import type { Comparison } from '../experiment/compare.ts';
import type { Result } from '../experiment/run-experiment.ts';
import { fixed, withMargin } from './figures.ts';
import type { Table } from './table.ts';

/** Not measured there. */
const NONE = '–';

/** One row a cell, one column a measure: the mean with half of its 95 % interval. */
const measuresTable = ({ cells, measures }: Result): Table => ({
  header: ['cell', 'people', ...measures],
  rows: Object.entries(cells).map(([name, cell]) => [
    name,
    String(cell.people),
    ...measures.map((measure) => {
      const found = cell.measures[measure];
      return found === undefined ? NONE : withMargin(found, 4);
    }),
  ]),
});

const asComparison = (found: Comparison): string =>
  found.ratio === null ? withMargin(found, 4) : `${withMargin(found, 4)} ×${fixed(found.ratio, 2)}`;

/** One row a pair of cells: the first less the second, then how many times the second it is. */
const comparisonsTable = ({ compare, measures }: Result): Table => ({
  header: ['compared', ...measures],
  rows: Object.entries(compare).map(([name, of]) => [
    name,
    ...measures.map((measure) => {
      const found = of[measure];
      return found === undefined ? NONE : asComparison(found);
    }),
  ]),
});

/** One row a cell, one column a term that did something: points, in the mean. */
const termsTable = ({ cells }: Result): Table => {
  const did = TERMS.filter((term) =>
    Object.values(cells).some(({ terms }) => terms?.[term] !== undefined),
  );
  return {
    header: ['points by term', ...did],
    rows: Object.entries(cells).map(([name, { terms }]) => [
      name,
      ...did.map((term) => {
        const found = terms?.[term];
        return found === undefined ? NONE : fixed(found.mean, 4);
      }),
    ]),
  };
};

/** All that an experiment found. */
export const resultTables = (result: Result): readonly Table[] => [
  measuresTable(result),
  ...(Object.keys(result.compare).length > 0 ? [comparisonsTable(result)] : []),
  ...(Object.values(result.cells).some(({ terms }) => terms) ? [termsTable(result)] : []),
];
