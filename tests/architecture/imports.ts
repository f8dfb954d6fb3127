import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '../../src');

/** Source files, by their path from src/; tests and their fixtures may look anywhere. */
export const sourceFiles = (): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name),
    )
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.includes('/testing/'))
    .sort();

export interface Import {
  readonly from: string;
  /** Path from src/ for a file of ours, else the package's name. */
  readonly to: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
}

const statement =
  /(?:^|\n)\s*(import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

export function importsOf(file: string): readonly Import[] {
  const source = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...source.matchAll(statement)].map((match) => {
    const specifier = match[3] ?? match[4] ?? match[5] ?? '';
    const ours = specifier.startsWith('.');
    return {
      from: file,
      to: ours ? join(dirname(file), specifier).replaceAll('\\', '/') : specifier,
      ours,
      typeOnly: match[2] !== undefined,
    };
  });
}
