import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TERMS } from '../../src/protocol/vocabulary.ts';

const root = join(import.meta.dirname, '../..');
const doc = readFileSync(join(root, 'docs/model.md'), 'utf8');

/** A name that the document says stands in a file: "`FIT.early`, `FIT.again` in `src/…`". */
interface Claim {
  readonly name: string;
  readonly file: string;
}

const claims: readonly Claim[] = [
  ...doc.matchAll(/((?:`[^`\n]+`(?:,| and)?\s+)+)in\s+`((?:src|tests)\/[^`\s]+)`/g),
].flatMap(([, names = '', file = '']) =>
  [...names.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => ({ name, file })),
);

const CONSTANT = /\b[A-Z]{2}[A-Z_]*(?:\.\w+)*/g;

/** A constant of the document wherever it stands, formulas and tables included. */
const constants = [
  ...new Set(
    [...doc.matchAll(/```text\n([\s\S]*?)```|`([^`\n]+)`/g)].flatMap(
      ([, block, inline]) => (block ?? inline ?? '').match(CONSTANT) ?? [],
    ),
  ),
];

const walk = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (within, key) =>
      typeof within === 'object' && within !== null ? Reflect.get(within, key) : undefined,
    value,
  );

/** Whether the file declares the name; a dotted name is followed into the value, key by key. */
async function stands({ name, file }: Claim): Promise<boolean> {
  const source = readFileSync(join(root, file), 'utf8');
  const path = name.split('.');
  if (file.endsWith('.json')) return walk(JSON.parse(source), path) !== undefined;
  const [head = '', ...rest] = path;
  if (!new RegExp(`\\b(?:const|function|interface|type) ${head}\\b`).test(source)) return false;
  if (rest.length === 0) return true;
  const exports: unknown = await import(pathToFileURL(join(root, file)).href);
  return walk(exports, path) !== undefined;
}

describe('docs/model.md', () => {
  it('has a heading for every term, in their order', () => {
    const headings = [...doc.matchAll(/^### `([^`]+)`$/gm)].map(([, term]) => term);
    expect(headings).toEqual([...TERMS]);
  });

  it('says of many names where they stand', () => {
    expect(claims.length).toBeGreaterThan(100);
  });

  it.each(claims)('$name stands in $file', async (claim) => {
    expect(await stands(claim)).toBe(true);
  });

  it('knows a name that does not stand where it is said to', async () => {
    const file = 'src/engine/consumer/constants.ts';
    expect(await stands({ name: 'FIT.never', file })).toBe(false);
    expect(await stands({ name: 'NEVER', file })).toBe(false);
  });

  it('says of every constant, in formulas too, in which file it stands', async () => {
    const fileOf = (constant: string) =>
      claims.find(({ name }) => name.split('.')[0] === constant.split('.')[0])?.file;
    const homeless: string[] = [];
    for (const name of constants) {
      const file = fileOf(name);
      if (file === undefined || !(await stands({ name, file }))) homeless.push(name);
    }
    expect(homeless).toEqual([]);
  });

  it('names no file that is not there', () => {
    const files = [...doc.matchAll(/`((?:src|tests|docs)\/[^`\s]+)`/g)].map(
      ([, file = '']) => file,
    );
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('copies no size that could drift', () => {
    expect(doc.match(/\b\d+\.\d+\b/g) ?? []).toEqual([]);
  });
});
