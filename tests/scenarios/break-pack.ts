import { join } from 'node:path';
import type { PackTexts } from '../../src/scenarios/checks/parse-pack.ts';
import { readPackTexts } from '../../src/scenarios/from-disk.ts';

/** The pack that `new` writes, the smallest that is sound, for tests to break one thing at a time. */
export const tinyPackFolder = join(import.meta.dirname, '../../src/scenarios/starter');

export const tinyPack = (): PackTexts => readPackTexts(tinyPackFolder);

type Breakage = (texts: PackTexts) => PackTexts;

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Puts a value at a place inside a file; undefined takes away what is there. */
export const put =
  (file: string, path: readonly (string | number)[], value: unknown): Breakage =>
  (texts) => {
    const whole: unknown = JSON.parse(texts[file] ?? '{}');
    const last = path.at(-1);
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((inner, part) => (isGroup(inner) ? Reflect.get(inner, part) : inner), whole);
    if (!isGroup(holder) || last === undefined) throw new Error(`${file} has no ${path.join('.')}`);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, value);
    return { ...texts, [file]: JSON.stringify(whole, null, 2) };
  };

/** Says something else in one language, or with null nothing any more. */
export const say = (key: string, fr: string | null, file = 'fr/common.json'): Breakage =>
  put(`locales/${file}`, [key], fr ?? undefined);

export const withText =
  (file: string, text: string): Breakage =>
  (texts) => ({ ...texts, [file]: text });

export const without =
  (file: string): Breakage =>
  (texts) =>
    Object.fromEntries(Object.entries(texts).filter(([path]) => path !== file));

export const all =
  (...breakages: readonly Breakage[]): Breakage =>
  (texts) =>
    breakages.reduce((broken, breakage) => breakage(broken), texts);
