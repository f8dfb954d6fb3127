import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'seuil-experiments-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const PLAIN = `name: 'plain', measures: ['feeling']`;
let files = 0;
const CELLS = `cells: { bold: {} }`;

/** What the lab says of a file, whatever is in it. */
const run = (source: string) => {
  files += 1;
  const file = join(scratch, `file-${files}.ts`);
  writeFileSync(file, source);
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../cli.ts'), 'experiment', file],
    { encoding: 'utf8' },
  );
  return { file, status, stderr, stdout };
};

describe('a file that is no experiment', () => {
  it.each([
    ['export const other = 1;', /found no export named “experiment”/],
    ['export const experiment = [];', /found an empty list/],
    ['process.exit(0);', /the program ended while it was being read/],
    ['await new Promise(() => {});', /the program ended while it was being read/],
    [`export const experiment = { ${PLAIN}, get cells() { throw new Error('trap'); } };`, /trap/],
    [
      `export const experiment = [{ ${PLAIN}, ${CELLS} }, { ${PLAIN}, cells: {} }];`,
      /experiment\[1\]: cells: found \{\}/,
    ],
  ])(
    'is refused with its name and status 2: %s',
    (source, said) => {
      const { file, status, stderr, stdout } = run(source);
      expect(stderr).toMatch(said);
      expect(stderr).toContain(file);
      expect([status, stdout]).toEqual([2, '']);
    },
    30_000,
  );
});
