import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** What the linter says of a file planted at that path, under our own configuration: a guard that cannot fail guards nothing. */
function lint(path: string, source: string): string {
  const place = mkdtempSync(join(tmpdir(), 'seuil-lint-'));
  for (const file of ['biome.jsonc', 'tests/architecture/engine-ban.grit']) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    copyFileSync(join(root, file), join(place, file));
  }
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), source);
  const { stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['lint', '--vcs-enabled=false', path],
    { encoding: 'utf8', cwd: place },
  );
  rmSync(place, { recursive: true });
  return stdout + stderr;
}

describe('the linter keeps the engine pure', () => {
  it.each([
    ['export const a = Math.random();', 'Not the same bit for bit'],
    ['export const a = Math.exp(1);', 'Not the same bit for bit'],
    ['export const a = Date.now();', 'Date'],
    ["export const a = 'a'.localeCompare('b');", 'order would depend'],
    ["import { readFileSync } from 'node:fs';\nexport const a = readFileSync;", 'types only'],
    ['export const a = (x: any): unknown => x;', 'any'],
  ])('refuses %s', (source, reason) => {
    expect(lint('src/engine/rules/planted.ts', source)).toContain(reason);
  });

  it('lets plain arithmetic through', () => {
    expect(
      lint('src/engine/rules/planted.ts', 'export const a = Math.sqrt(2) * Math.floor(3.5);\n'),
    ).not.toContain('×');
  });

  it('keeps panels and stage apart', () => {
    expect(
      lint('src/client/stage/planted.ts', "import { a } from '../ui/a.ts';\nexport const b = a;\n"),
    ).toContain('no rules');
    expect(
      lint('src/client/ui/planted.ts', "import { a } from '../stage/a.ts';\nexport const b = a;\n"),
    ).toContain('StageMount');
  });
});

describe('the engine has its own compiler project', () => {
  const project = read('src/engine/tsconfig.json');
  it('knows neither the page nor Node', () => {
    const { compilerOptions } = JSON.parse(project);
    expect(compilerOptions).toEqual({ lib: ['ES2023'], types: [] });
  });
  it('is checked by npm run types', () => {
    expect(JSON.parse(read('package.json')).scripts.types).toContain('tsc -p src/engine');
  });
});

describe('the lock file', () => {
  const lock = read('package-lock.json');
  it('names no registry host', () => {
    expect(lock).not.toMatch(
      /"resolved"|https?:\/\/(?!(?:opencollective|github|tidelift|www\.patreon|paulmillr|jonschlinkert|feross|ljharb|sindresorhus)[./])[^"]*registry/,
    );
  });
  it.each(['@biomejs/cli', '@rolldown/binding'])('holds %s for Linux, Mac and Windows', (name) => {
    for (const platform of ['linux-x64', 'darwin-arm64', 'darwin-x64', 'win32-x64']) {
      expect(lock).toContain(`node_modules/${name}-${platform}`);
    }
  });
});

describe('sentences of the interface', () => {
  const languages = ['fr', 'en'] as const;
  const files = readdirSync(join(root, 'src/client/i18n/locales/fr')).sort();
  const sentences = (language: string, file: string): Record<string, string> =>
    JSON.parse(read(`src/client/i18n/locales/${language}/${file}`));

  it('sees the files', () => {
    expect(files.length).toBeGreaterThan(3);
    expect(readdirSync(join(root, 'src/client/i18n/locales/en')).sort()).toEqual(files);
  });
  it.each(files)('%s is complete in both languages', (file) => {
    expect(Object.keys(sentences('en', file)).sort()).toEqual(
      Object.keys(sentences('fr', file)).sort(),
    );
  });
  it('no key stands in two files', () => {
    const keys = files.flatMap((file) => Object.keys(sentences('fr', file)));
    expect(keys.length).toBe(new Set(keys).size);
  });
  it.each(languages)(
    '%s has no straight apostrophe, no double space, no empty sentence',
    (language) => {
      const faulty = files.flatMap((file) =>
        Object.entries(sentences(language, file)).filter(([, sentence]) =>
          /'| {2}|^\s*$/.test(sentence),
        ),
      );
      expect(faulty).toEqual([]);
    },
  );
  it('French punctuation keeps its non-breaking space', () => {
    const faulty = files.flatMap((file) =>
      Object.entries(sentences('fr', file)).filter(([, sentence]) =>
        / [:;!?»]|« |[^\u00a0\u202f\s#}][;!?»]/.test(sentence),
      ),
    );
    expect(faulty).toEqual([]);
  });
});
