import { TERMS, type Term } from '../../protocol/vocabulary.ts';
import { MEASURE } from '../measures/measure.ts';
import { type Measure, OF_A_CONTACT } from '../measures/measures.ts';
import { type Estimate, estimate } from '../statistics/interval.ts';
import { type Cell, contactsOf, type WholeExperiment } from './cell.ts';
import { type Comparison, compareCells, type Values } from './compare.ts';
import { stagesOf } from './contact-of-cell.ts';
import { type Lived, live } from './live.ts';
import { drawSubjects, type Subject, subjectsOf } from './subjects.ts';

export interface CellResult {
  /** How many people met the cell. */
  readonly people: number;
  /** Where nothing is sent, without those that are of a contact. */
  readonly measures: Readonly<Partial<Record<Measure, Estimate>>>;
  /** What each term of the last contact did, in points; those that did nothing to anybody are left out. */
  readonly terms?: Readonly<Partial<Record<Term, Estimate>>>;
}

export interface Result {
  readonly name: string;
  readonly measures: readonly Measure[];
  readonly cells: Readonly<Record<string, CellResult>>;
  /** By the experiment's own names. */
  readonly compare: Readonly<Record<string, Readonly<Partial<Record<Measure, Comparison>>>>>;
}

const termsOf = (lived: readonly Lived[]): Readonly<Partial<Record<Term, Estimate>>> =>
  Object.fromEntries(
    TERMS.flatMap((term) => {
      const values = lived.map(
        ({ judgement }) => judgement.terms.find((share) => share.term === term)?.value ?? 0,
      );
      return values.some((value) => value !== 0) ? [[term, estimate(values)]] : [];
    }),
  );

const runCell = (
  cell: Cell,
  subjects: readonly Subject[],
  { measures, terms }: Pick<WholeExperiment, 'measures' | 'terms'>,
): { readonly result: CellResult; readonly values: Values } => {
  const stages = stagesOf(cell);
  const lived = subjectsOf(subjects, cell).map((subject) => live(subject, cell, stages));
  const sent = contactsOf(cell) > 0;
  const of = new Map(
    measures
      .filter((measure) => sent || !OF_A_CONTACT.has(measure))
      .map((measure) => [measure, lived.map((one) => MEASURE[measure](one, cell))] as const),
  );
  return {
    result: {
      people: lived.length,
      measures: Object.fromEntries([...of].map(([measure, values]) => [measure, estimate(values)])),
      ...(terms && sent && { terms: termsOf(lived) }),
    },
    values: { people: JSON.stringify(cell.people), of },
  };
};

/**
 * Runs an experiment that has been read. The same people meet every cell, each time as if for the first time, so that
 * a difference between cells owes nothing to who happened to be in them.
 */
export const runExperiment = (
  experiment: WholeExperiment,
  onCell: () => void = () => {},
): Result => {
  const { name, population, cells, measures, compare } = experiment;
  const subjects = drawSubjects(population);
  const wanted = new Set(Object.values(compare).flat());
  const kept = new Map<string, Values>();
  const results = Object.fromEntries(
    Object.entries(cells).map(([label, cell]) => {
      const { result, values } = runCell(cell, subjects, experiment);
      if (wanted.has(label)) kept.set(label, values);
      onCell();
      return [label, result];
    }),
  );
  return {
    name,
    measures,
    cells: results,
    compare: Object.fromEntries(
      Object.entries(compare).map(([label, [first, second]]) => {
        const [one, other] = [kept.get(first), kept.get(second)];
        return [label, one && other ? compareCells(one, other) : {}];
      }),
    ),
  };
};
