import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const client = join(import.meta.dirname, '../../src/client');
const locales = join(client, 'i18n/locales/fr');

const keys = readdirSync(locales).flatMap((file) =>
  Object.keys(JSON.parse(readFileSync(join(locales, file), 'utf8'))),
);

const source = readdirSync(client, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

const literals = new Set([...source.matchAll(/['"]([a-z][\w.-]+)['"]/g)].map(([, text]) => text));

/** Names that are put together: `silo.${silo}` says every sentence that begins so. */
const patterns = [...source.matchAll(/`([a-z][^`]*\$\{[^`]*)`/g)].map(([, template = '']) => {
  const parts = template
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replaceAll(/[.*+?^()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
});

it('sees the sentences and what says them', () => {
  expect(keys.length).toBeGreaterThan(300);
  expect(literals.size).toBeGreaterThan(300);
  expect(patterns.length).toBeGreaterThan(10);
});

it('every sentence of the interface is said somewhere', () => {
  const silent = keys.filter(
    (key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(silent).toEqual([]);
});
