import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput, type Command } from '../command-line/command.ts';
import { showProgress } from '../command-line/progress.ts';
import { readCount, readFirstSeed } from '../command-line/values.ts';
import { STUDIES } from '../experiments/studies.ts';
import { passes } from '../experiments/study.ts';
import { asText } from '../report/table.ts';
import { failures, findingsTable, type Row, runStudies } from '../validation/run-studies.ts';
import { validationDocument } from '../validation/write-document.ts';

const DOCUMENT = join(import.meta.dirname, '../../../docs/validation.md');
const PEOPLE = 2_000;

const asJson = (rows: readonly Row[]) =>
  rows.map(({ study: { row, source, confidence, method }, findings }) => ({
    row,
    source,
    confidence,
    method,
    findings: findings.map((finding) => ({ ...finding, passes: passes(finding) })),
  }));

const write = (file: string, text: string): void => {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
};

export const validate: Command = {
  summary: 're-runs published studies on simulated people; writes docs/validation.md',
  files: [],
  options: {
    people: {
      kind: { type: 'string', value: 'N' },
      help: `simulated people in each study (${PEOPLE})`,
    },
    seed: { kind: { type: 'string', value: 'SEED' }, help: 'who they are (1)' },
    out: { kind: { type: 'string', value: 'FILE' }, help: 'where to write (docs/validation.md)' },
    json: { kind: { type: 'boolean' }, help: 'print JSON' },
  },
  run: ({ flag, text }) => {
    const panel = {
      size: readCount('people', text('people'), PEOPLE),
      seed: readFirstSeed('seed', text('seed')),
    };
    const progress = showProgress('validate', STUDIES.length);
    const rows = runStudies(panel, progress.step);
    progress.end();
    write(text('out') ?? DOCUMENT, validationDocument(rows, panel));
    const failed = failures(rows);
    if (flag('json')) console.log(JSON.stringify({ ...panel, rows: asJson(rows) }, null, 2));
    else
      console.log(
        [
          asText(findingsTable(rows)),
          failed.length === 0
            ? 'Every finding is inside its band.'
            : ['Outside of their bands:', ...failed.map((what) => `  ${what}`)].join('\n'),
        ].join('\n\n'),
      );
    return failed.length === 0 ? 0 : 1;
  },
};
