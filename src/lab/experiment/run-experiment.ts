import { MEASURE } from '../measures/measure.ts';
import type { Measure } from '../measures/measures.ts';
import { type Estimate, estimate } from '../statistics/interval.ts';
import type { Cell, WholeExperiment } from './cell.ts';
import { contactOfCell } from './contact-of-cell.ts';
import { live } from './live.ts';
import { drawSubjects, type Subject, subjectsOf } from './subjects.ts';

export interface CellResult {
  /** How many people met the cell. */
  readonly people: number;
  readonly measures: Readonly<Partial<Record<Measure, Estimate>>>;
}

export interface Result {
  readonly name: string;
  readonly measures: readonly Measure[];
  readonly cells: Readonly<Record<string, CellResult>>;
}

const runCell = (
  cell: Cell,
  subjects: readonly Subject[],
  measures: readonly Measure[],
): CellResult => {
  const contact = contactOfCell(cell);
  const lived = subjectsOf(subjects, cell).map((subject) => live(subject, cell, contact));
  return {
    people: lived.length,
    measures: Object.fromEntries(
      measures.map((measure) => [
        measure,
        estimate(lived.map((one) => MEASURE[measure](one, cell))),
      ]),
    ),
  };
};

/**
 * Runs an experiment that has been read. The same people meet every cell, each time as if for the first time, so that
 * a difference between cells owes nothing to who happened to be in them.
 */
export const runExperiment = (
  { name, population, cells, measures }: WholeExperiment,
  onCell: () => void = () => {},
): Result => {
  const subjects = drawSubjects(population);
  return {
    name,
    measures,
    cells: Object.fromEntries(
      Object.entries(cells).map(([label, cell]) => {
        const result = runCell(cell, subjects, measures);
        onCell();
        return [label, result];
      }),
    ),
  };
};
