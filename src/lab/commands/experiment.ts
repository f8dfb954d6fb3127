import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BadInput, type Command } from '../command-line/command.ts';
import { showProgress } from '../command-line/progress.ts';
import type { WholeExperiment } from '../experiment/cell.ts';
import { readExperiment } from '../experiment/read-experiment.ts';
import { type Result, runExperiment } from '../experiment/run-experiment.ts';
import { sayError } from '../play/bot-at-table.ts';
import { resultTable } from '../report/experiment.ts';
import { asText } from '../report/table.ts';

/** The name under which a file gives its experiment, or a list of them; `export default` does as well. */
const EXPORT = 'experiment';

const load = async (file: string): Promise<readonly WholeExperiment[]> => {
  const path = resolve(file);
  if (!existsSync(path)) throw new BadInput(`experiment: no file ${file}.`);
  let module: object;
  try {
    module = await import(pathToFileURL(path).href);
  } catch (error) {
    throw new BadInput(`${file}: cannot be loaded: ${sayError(error, path)}`);
  }
  const found: unknown = Reflect.get(module, EXPORT) ?? Reflect.get(module, 'default');
  if (found === undefined)
    throw new BadInput(
      `${file}: found no export named “${EXPORT}”, expected export const ${EXPORT}: Experiment = { … }`,
    );
  const list: readonly unknown[] = Array.isArray(found) ? found : [found];
  return list.map((one) => readExperiment(one, file));
};

export const experiment: Command = {
  summary: "runs somebody else's experiment on simulated people: src/lab/README.md tells how",
  files: ['FILE.ts'],
  options: { json: { kind: { type: 'boolean' }, help: 'print JSON' } },
  run: async ({ files: [file = ''], flag }) => {
    const experiments = await load(file);
    const cells = experiments.reduce((total, one) => total + Object.keys(one.cells).length, 0);
    const progress = showProgress('experiment', cells);
    const results: readonly Result[] = experiments.map((one) => runExperiment(one, progress.step));
    progress.end();
    console.log(
      flag('json')
        ? JSON.stringify({ file, experiments: results }, null, 2)
        : results.map((result) => `${result.name}\n\n${asText(resultTable(result))}`).join('\n\n'),
    );
    return 0 as const;
  },
};
