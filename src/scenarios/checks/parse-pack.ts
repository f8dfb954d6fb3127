import type * as z from 'zod';
import { LOCALES, type Locale } from '../../protocol/vocabulary.ts';
import { Crowd, Dilemma, Manifest, Person, Sentences } from '../schema.ts';
import type { Finding } from './finding.ts';
import type { Authored, PackParts, Sentence, SentencesByLocale } from './pack-parts.ts';
import { shapeFindings } from './shape.ts';

/** A pack's files as text, by their path from its folder. */
export type PackTexts = Readonly<Record<string, string>>;

export interface ParsedPack {
  readonly findings: readonly Finding[];
  /** Null when a file other than a sentence file has not the right shape. */
  readonly parts: PackParts | null;
  readonly sentences: SentencesByLocale;
}

type Kind = 'manifest' | 'person' | 'dilemma' | 'crowd' | Locale;

const PLACES: readonly (readonly [Kind, RegExp])[] = [
  ['manifest', /^pack\.json$/],
  ['person', /^people\/[^/]+\.json$/],
  ['dilemma', /^dilemmas\/[^/]+\.json$/],
  ['crowd', /^crowd\.json$/],
  ...LOCALES.map((locale) => [locale, new RegExp(`^locales/${locale}/.+\\.json$`)] as const),
];

const EXPECTED_PLACES =
  'pack.json, crowd.json, people/<person>.json, dilemmas/<dilemma>.json or locales/<fr or en>/….json';

/** Collects findings and sound files as it reads. */
const reader = (texts: PackTexts) => {
  const findings: Finding[] = [];
  const json = (file: string): unknown => {
    try {
      return JSON.parse(texts[file] ?? '');
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      findings.push({ file, at: '', found: `text that is not JSON (${why})`, expected: 'JSON' });
      return undefined;
    }
  };
  const read = <T>(file: string, schema: z.ZodType<T>): readonly Authored<T>[] => {
    const whole = json(file);
    if (whole === undefined) return [];
    const parsed = schema.safeParse(whole);
    if (parsed.success) return [{ file, data: parsed.data }];
    findings.push(...shapeFindings(file, whole, parsed.error.issues));
    return [];
  };
  return { findings, read };
};

/** JSON keeps the last of two equal names and says nothing; an author would lose a sentence without knowing. */
const namesWritten = (text: string): readonly string[] =>
  [...text.matchAll(/[{,]\s*"([^"\\]+)"\s*:/g)].map(([, name]) => name ?? '');

const gather = (
  files: readonly Authored<Readonly<Record<string, string>>>[],
  texts: PackTexts,
  findings: Finding[],
): ReadonlyMap<string, Sentence> => {
  const gathered = new Map<string, Sentence>();
  for (const { file, data } of files) {
    const seen = new Set<string>();
    for (const key of namesWritten(texts[file] ?? '')) {
      const earlier = seen.has(key) ? file : gathered.get(key)?.file;
      if (earlier !== undefined)
        findings.push({ file, at: key, found: `it again (first in ${earlier})`, expected: 'once' });
      seen.add(key);
    }
    for (const [key, message] of Object.entries(data)) gathered.set(key, { file, key, message });
  }
  return gathered;
};

/** Reads a pack's files: their JSON, their shape, and nothing yet of how they fit together. */
export const parsePack = (texts: PackTexts): ParsedPack => {
  const { findings, read } = reader(texts);
  const paths = Object.keys(texts).sort();
  const placed = (kind: Kind) => {
    const place = PLACES.find(([name]) => name === kind)?.[1];
    return paths.filter((path) => place?.test(path) === true);
  };
  const [manifest] = placed('manifest').flatMap((file) => read(file, Manifest));
  const people = placed('person').flatMap((file) => read(file, Person));
  const dilemmas = placed('dilemma').flatMap((file) => read(file, Dilemma));
  const [crowd] = placed('crowd').flatMap((file) => read(file, Crowd));
  if (!paths.includes('pack.json'))
    findings.push({ file: 'pack.json', at: '', found: 'no such file', expected: 'the manifest' });
  if (placed('person').length === 0)
    findings.push({ file: 'people/', at: '', found: 'nobody', expected: 'one file a person' });
  const whole = findings.length === 0;
  for (const file of paths) {
    if (PLACES.every(([, place]) => !place.test(file)))
      findings.push({
        file,
        at: '',
        found: 'a file that nothing reads',
        expected: EXPECTED_PLACES,
      });
  }
  const locale = (name: Locale) =>
    gather(
      placed(name).flatMap((file) => read(file, Sentences)),
      texts,
      findings,
    );
  const sentences = { fr: locale('fr'), en: locale('en') };
  return {
    findings,
    parts:
      whole && manifest !== undefined
        ? { manifest: manifest.data, people, dilemmas, crowd: crowd ?? null }
        : null,
    sentences,
  };
};
