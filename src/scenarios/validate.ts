import { crowdFindings } from './checks/crowd.ts';
import { dilemmaFindings } from './checks/dilemmas.ts';
import { type Finding, sayFinding } from './checks/finding.ts';
import { identityFindings } from './checks/identity.ts';
import { inferenceFindings } from './checks/inferences.ts';
import { lineFindings } from './checks/lines.ts';
import { manifestFindings } from './checks/manifest.ts';
import { nameFindings } from './checks/names.ts';
import { needFindings } from './checks/needs.ts';
import { noteFindings } from './checks/notes.ts';
import { offerFindings } from './checks/offers.ts';
import type { PackParts, SentencesByLocale } from './checks/pack-parts.ts';
import { type PackTexts, type ParsedPack, parsePack } from './checks/parse-pack.ts';
import { costFindings } from './checks/sentences/costs.ts';
import { presenceFindings } from './checks/sentences/presence.ts';
import { writingFindings } from './checks/sentences/writing.ts';
import { templateFindings } from './checks/templates.ts';
import { weekFindings } from './checks/weeks.ts';

export interface Validation {
  /** Everything to mend, one plain sentence each. Empty: the pack can ship. */
  readonly problems: readonly string[];
  readonly people: number;
  readonly fragments: number;
  readonly dilemmas: number;
  /** Sentences in each language. */
  readonly sentences: number;
}

const fit: readonly ((parts: PackParts) => readonly Finding[])[] = [
  nameFindings,
  manifestFindings,
  weekFindings,
  identityFindings,
  needFindings,
  inferenceFindings,
  lineFindings,
  dilemmaFindings,
  noteFindings,
  offerFindings,
  templateFindings,
  crowdFindings,
];

const POSTPONED =
  'These must be mended first: how the files fit together, and which sentences are missing, could not be checked yet.';

const whole = (parts: PackParts, sentences: SentencesByLocale): readonly Finding[] => [
  ...fit.flatMap((check) => check(parts)),
  ...presenceFindings(parts, sentences),
  ...costFindings(parts, sentences),
];

const problemsOf = ({ findings, parts, sentences }: ParsedPack): readonly string[] => [
  ...[
    ...findings,
    ...(parts === null ? [] : whole(parts, sentences)),
    ...writingFindings(sentences, parts),
  ].map(sayFinding),
  ...(parts === null ? [POSTPONED] : []),
];

/** Checks a pack from its files as text: shape, how the files fit together, both languages. All problems at once. */
export const validatePack = (texts: PackTexts): Validation => {
  const pack = parsePack(texts);
  const people = pack.parts?.people ?? [];
  return {
    problems: problemsOf(pack),
    people: people.length,
    fragments: people.reduce((sum, { data }) => sum + data.fragments.length, 0),
    dilemmas: pack.parts?.dilemmas.length ?? 0,
    sentences: pack.sentences.fr.size,
  };
};
