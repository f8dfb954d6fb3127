import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BadInput, type Command } from '../command-line/command.ts';
import { showProgress } from '../command-line/progress.ts';
import { sayError } from '../command-line/shown.ts';
import type { WholeExperiment } from '../experiment/cell.ts';
import { readExperiment } from '../experiment/read-experiment.ts';
import { type Result, runExperiment } from '../experiment/run-experiment.ts';
import { resultTables } from '../report/experiment.ts';
import { asText } from '../report/table.ts';

/** The name under which a file gives its experiment, or a list of them; `export default` does as well. */
const EXPORT = 'experiment';

/** A file can end the whole program while it is read, or never have been read: then that is said, with status 2. */
const reading = async <T>(file: string, read: () => Promise<T>): Promise<T> => {
  const tell = (): void => {
    console.error(`${file}: cannot be loaded: the program ended while it was being read`);
    process.exitCode = 2;
  };
  process.once('exit', tell);
  try {
    return await read();
  } finally {
    process.off('exit', tell);
  }
};

const load = async (file: string): Promise<readonly unknown[]> => {
  const path = resolve(file);
  if (!existsSync(path)) throw new BadInput(`experiment: no file ${file}.`);
  let module: object;
  try {
    module = await reading(file, () => import(pathToFileURL(path).href));
  } catch (error) {
    throw new BadInput(`${file}: cannot be loaded: ${sayError(error, path)}`);
  }
  const found: unknown = Reflect.get(module, EXPORT) ?? Reflect.get(module, 'default');
  if (found === undefined)
    throw new BadInput(
      `${file}: found no export named “${EXPORT}”, expected export const ${EXPORT}: Experiment = { … }`,
    );
  if (Array.isArray(found) && found.length === 0)
    throw new BadInput(`${file}: ${EXPORT}: found an empty list, expected at least one experiment`);
  return Array.isArray(found) ? found : [found];
};

/** What is wrong with any of them, all at once. @throws BadInput */
const readAll = (file: string, values: readonly unknown[]): readonly WholeExperiment[] => {
  const faults: string[] = [];
  const read = values.flatMap((value, rank) => {
    const which = values.length === 1 ? file : `${file}: ${EXPORT}[${rank}]`;
    try {
      return [readExperiment(value, which)];
    } catch (error) {
      faults.push(
        error instanceof BadInput
          ? error.message
          : `${which}: cannot be read: ${sayError(error, resolve(file))}`,
      );
      return [];
    }
  });
  if (faults.length > 0) throw new BadInput(faults.join('\n'));
  return read;
};

export const experiment: Command = {
  summary: "runs somebody else's experiment on simulated people: src/lab/README.md tells how",
  files: ['FILE.ts'],
  options: { json: { kind: { type: 'boolean' }, help: 'print JSON' } },
  run: async ({ files: [file = ''], flag }) => {
    const experiments = readAll(file, await load(file));
    const cells = experiments.reduce((total, one) => total + Object.keys(one.cells).length, 0);
    const progress = showProgress('experiment', cells);
    const results: readonly Result[] = experiments.map((one) => runExperiment(one, progress.step));
    progress.end();
    console.log(
      flag('json')
        ? JSON.stringify({ file, experiments: results }, null, 2)
        : results
            .map((result) => [result.name, ...resultTables(result).map(asText)].join('\n\n'))
            .join('\n\n'),
    );
    return 0 as const;
  },
};
