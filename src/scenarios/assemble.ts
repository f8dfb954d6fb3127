import type * as z from 'zod';
import { deepFreeze } from './deep-freeze.ts';
import {
  CROWD_FACT_DEFAULTS,
  DILEMMA_DEFAULTS,
  FRAGMENT_DEFAULTS,
  MANIFEST_DEFAULTS,
  OFFER_DEFAULTS,
} from './defaults.ts';
import type { Crowd, Dilemma, Manifest, Person, Scenario } from './schema.ts';

// The browser loads this file, so the schema is met here as types only.

/** Files as authored: what has a default may be missing. */
export type ManifestFile = z.input<typeof Manifest>;
export type PersonFile = z.input<typeof Person>;
export type DilemmaFile = z.input<typeof Dilemma>;
export type CrowdFile = z.input<typeof Crowd>;
export type SentencesFile = Readonly<Record<string, string>>;

/** A pack's files without its sentences. People and dilemmas by their path. */
export interface ScenarioFiles {
  readonly manifest: ManifestFile;
  readonly people: Readonly<Record<string, PersonFile>>;
  readonly dilemmas: Readonly<Record<string, DilemmaFile>>;
  readonly crowd: CrowdFile | null;
}

/** By path, in code-unit order: the same on every machine. */
const inOrder = <T>(files: Readonly<Record<string, T>>): readonly T[] =>
  Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, file]) => file);

const completeManifest = (file: ManifestFile): Manifest => ({
  ...file,
  templates: file.templates ?? [...MANIFEST_DEFAULTS.templates],
  notes: (file.notes ?? []).map((note) => ({
    ...note,
    when: note.when ?? [...DILEMMA_DEFAULTS.when],
  })),
  offers: (file.offers ?? []).map((offer) => ({
    ...offer,
    lasts: offer.lasts ?? OFFER_DEFAULTS.lasts,
    chance: offer.chance ?? OFFER_DEFAULTS.chance,
  })),
});

const completeCrowd = (file: CrowdFile): Crowd => ({
  ...file,
  lives: file.lives.map((life) => ({
    ...life,
    facts: life.facts.map((fact) => ({ ...fact, depth: fact.depth ?? CROWD_FACT_DEFAULTS.depth })),
  })),
});

const completePerson = (file: PersonFile): Person => ({
  ...file,
  fragments: file.fragments.map((fragment) => ({
    ...fragment,
    via: fragment.via ?? FRAGMENT_DEFAULTS.via,
    asked: fragment.asked ?? FRAGMENT_DEFAULTS.asked,
    askable: fragment.askable ?? FRAGMENT_DEFAULTS.askable,
    about: fragment.about ?? FRAGMENT_DEFAULTS.about,
    candidates: fragment.candidates ?? [...FRAGMENT_DEFAULTS.candidates],
  })),
});

const completeDilemma = (file: DilemmaFile): Dilemma => ({
  ...file,
  when: file.when ?? [...DILEMMA_DEFAULTS.when],
});

/**
 * Files that passed the validator, made into what the engine plays: defaults filled in, people and dilemmas in the order
 * of their file names, fragments as authored, frozen through and through. The files themselves are left as they were.
 */
export const assembleScenario = (files: ScenarioFiles): Scenario =>
  deepFreeze({
    manifest: completeManifest(structuredClone(files.manifest)),
    people: inOrder(files.people).map((file) => completePerson(structuredClone(file))),
    dilemmas: inOrder(files.dilemmas).map((file) => completeDilemma(structuredClone(file))),
    crowd: files.crowd === null ? null : completeCrowd(structuredClone(files.crowd)),
  });

/** All sentences of one language, from its files by path. */
export const assembleSentences = (
  files: Readonly<Record<string, SentencesFile>>,
): Readonly<Record<string, string>> => deepFreeze(Object.assign({}, ...inOrder(files)));
