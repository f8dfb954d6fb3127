import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Locale } from '../protocol/vocabulary.ts';
import { assembleScenario, assembleSentences, type SentencesFile } from './assemble.ts';
import { sayFinding } from './checks/finding.ts';
import type { Authored, Sentence } from './checks/pack-parts.ts';
import { type PackTexts, parsePack } from './checks/parse-pack.ts';
import type { Scenario } from './schema.ts';

export interface Pack {
  readonly scenario: Scenario;
  readonly sentences: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
}

/** Folder of a pack that ships with the game. */
export const packFolder = (id: string): string => join(import.meta.dirname, 'packs', id);

/** A pack's JSON files as text, by their path from its folder, with `/` on every system. */
export const readPackTexts = (folder: string): PackTexts =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')]),
  );

const byFile = <T>(files: readonly Authored<T>[]): Readonly<Record<string, T>> =>
  Object.fromEntries(files.map(({ file, data }) => [file, data]));

const messages = (sentences: ReadonlyMap<string, Sentence>): SentencesFile =>
  assembleSentences({
    all: Object.fromEntries([...sentences.values()].map(({ key, message }) => [key, message])),
  });

/**
 * A pack for Node: the lab, tests, a server. Shapes are checked; how files fit together is `validatePack`'s.
 * @throws Error listing every file that is not JSON or has not the right shape.
 */
export const readPack = (folder: string): Pack => {
  const { findings, parts, sentences } = parsePack(readPackTexts(folder));
  if (parts === null) throw new Error(`${folder}\n${findings.map(sayFinding).join('\n')}`);
  return {
    scenario: assembleScenario({
      manifest: parts.manifest,
      people: byFile(parts.people),
      dilemmas: byFile(parts.dilemmas),
      crowd: parts.crowd?.data ?? null,
    }),
    sentences: { fr: messages(sentences.fr), en: messages(sentences.en) },
  };
};
