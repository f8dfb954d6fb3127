import { BadInput } from '../command-line/command.ts';
import { type Cell, ExperimentShape, type WholeExperiment } from './cell.ts';
import { flowsOfCell } from './contact-of-cell.ts';

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

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

/** What no shape can tell: parts of a cell that make no sense together. */
const impossible = (cell: Cell, measures: WholeExperiment['measures']): string | null => {
  if (cell.explanation && cell.awareness !== undefined && cell.awareness < 1)
    return `explanation: found true with an awareness of ${cell.awareness}, expected an awareness of 1 or none: a message that says why shows all that it leans on`;
  if (cell.awareness !== undefined && cell.facts.length === 0)
    return 'awareness: found with no facts, expected at least one fact to be aware of';
  const bought = cell.facts.findIndex(({ origin, consent }) => origin === 'bought' && consent);
  if (bought >= 0)
    return `facts[${bought}].consent: found true for a fact that was bought, expected false: nobody was asked`;
  if (cell.recipient !== undefined && cell.facts.length === 0)
    return 'recipient: found with no facts, expected at least one fact that flows to them';
  if (cell.otherContacts > 0 && cell.frequency === undefined)
    return `otherContacts: found ${cell.otherContacts} with no frequency, expected a frequency: a single contact has no meanwhile`;
  if (measures.includes('keepsPrivacy') && cell.offer === undefined)
    return 'offer: found nothing, expected { price, endowed }: “keepsPrivacy” is measured';
  if (measures.includes('accepts') && cell.facts.length === 0)
    return 'facts: found none, expected at least one: “accepts” judges a flow of data';
  if (measures.includes('appropriateness') && cell.facts.length === 0)
    return 'facts: found none, expected at least one: “appropriateness” is of a flow of data';
  if (measures.includes('disables') && cell.frequency === undefined)
    return 'frequency: found nothing, expected contacts a week: “disables” is measured';
  return null;
};

/**
 * An experiment, every part of it checked and what was left out filled in.
 * @throws BadInput naming the file, the cell, what was found and what was expected; all that is wrong at once.
 */
export const readExperiment = (value: unknown, file: string): WholeExperiment => {
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
  const faults = Object.entries(read.data.cells).flatMap(([name, cell]) => {
    const fault = impossible(cell, read.data.measures);
    if (fault !== null) return [`${file}: cell “${name}”, ${fault}`];
    try {
      flowsOfCell(cell);
      return [];
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      return [`${file}: cell “${name}”: ${error.message}`];
    }
  });
  if (faults.length > 0) throw new BadInput(faults.join('\n'));
  return read.data;
};
