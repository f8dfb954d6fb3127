import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { packFolder, readPackTexts } from './from-disk.ts';

/** The smallest pack that is sound, from which every other one starts. */
const STARTER = join(import.meta.dirname, 'starter');
const STARTER_ID = 'starter';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Where a new pack goes: a folder of that path, or beside the packs that ship. */
const folderOf = (pack: string): string => (/[/\\]/.test(pack) ? pack : packFolder(pack));

export type NewPack =
  | { readonly folder: string; readonly files: readonly string[] }
  | { readonly refusal: string };

/** Writes a small sound pack of this name, to be filled. Nothing that exists is touched. */
export const newPack = (pack: string): NewPack => {
  const folder = folderOf(pack);
  const id = basename(folder);
  if (!ID.test(id))
    return { refusal: `"${id}" is no name for a pack: lower-case words joined by hyphens` };
  if (existsSync(folder)) return { refusal: `${folder} exists already` };
  const texts = Object.entries(readPackTexts(STARTER));
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const named = text.replace(`"id": "${STARTER_ID}"`, `"id": "${id}"`);
    writeFileSync(join(folder, file), file === 'pack.json' ? named : text);
  }
  return { folder, files: texts.map(([file]) => file) };
};
