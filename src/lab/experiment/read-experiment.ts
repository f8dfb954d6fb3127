import { BadInput } from '../command-line/command.ts';
import { shown } from '../command-line/shown.ts';
import { ExperimentShape, type WholeExperiment } from './cell.ts';
import { faultsOf } from './impossible.ts';
import { drawSubjects, subjectsOf } from './subjects.ts';

const within = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined,
    value,
  );

/** `cells.bold.facts.0.depth` as `cell “bold”, facts[0].depth`. */
const placeOf = ([head, cell, ...rest]: readonly PropertyKey[]): string => {
  const dotted = (path: readonly PropertyKey[]): string =>
    path.reduce<string>(
      (said, key) =>
        typeof key === 'number'
          ? `${said}[${key}]`
          : `${said}${said === '' ? '' : '.'}${String(key)}`,
      '',
    );
  if (head === 'cells' && cell !== undefined) {
    const place = dotted(rest);
    return `cell “${String(cell)}”${place === '' ? '' : `, ${place}`}`;
  }
  return head === undefined
    ? 'the experiment'
    : dotted(cell === undefined ? [head] : [head, cell, ...rest]);
};

const NOBODY =
  'people: found nobody of the population who fits, expected at least one person: wider ranges, other weights, or a larger population';

/** Cells that are about nobody of the population. People are drawn only if some cell chooses among them. */
const empty = ({ population, cells }: WholeExperiment): readonly string[] => {
  const choosing = Object.entries(cells).filter(([, { people }]) => Object.keys(people).length > 0);
  if (choosing.length === 0) return [];
  const subjects = drawSubjects(population);
  return choosing.flatMap(([name, cell]) =>
    subjectsOf(subjects, cell).length === 0 ? [name] : [],
  );
};

/**
 * An experiment, every part of it checked and what was left out filled in.
 * @throws BadInput naming the file, the cell, what was found and what was expected; all that is wrong at once.
 */
export const readExperiment = (value: unknown, file: string): WholeExperiment => {
  if (typeof value === 'function' || value instanceof Promise)
    throw new BadInput(
      `${file}: the experiment: found ${shown(value)}, expected an object: nothing is called or waited for`,
    );
  const read = ExperimentShape.safeParse(value);
  if (!read.success)
    throw new BadInput(
      read.error.issues
        .map(
          ({ path, message }) =>
            `${file}: ${placeOf(path)}: found ${shown(within(value, path))}; ${message}`,
        )
        .join('\n'),
    );
  const { cells, measures } = read.data;
  const faults = Object.entries(cells).flatMap(([name, cell]) =>
    faultsOf(cell, measures).map((fault) => `${file}: cell “${name}”, ${fault}`),
  );
  const all = [...faults, ...empty(read.data).map((name) => `${file}: cell “${name}”, ${NOBODY}`)];
  if (all.length > 0) throw new BadInput(all.join('\n'));
  return read.data;
};
