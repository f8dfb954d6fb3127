import { textKeys } from '../../../protocol/text-keys.ts';
import { DATA_TYPES, ENDINGS, isFragmentPurpose } from '../../../protocol/vocabulary.ts';
import type { Crowd, Dilemma, Manifest, Person } from '../../schema.ts';
import { opened, type PackParts } from '../pack-parts.ts';

/** A sentence that the game will ask for, and who asks. */
export interface Required {
  readonly key: string;
  readonly askedBy: string;
}

const times = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);

const fragmentPurposes = (manifest: Manifest) =>
  opened(manifest, 'purposes').filter(isFragmentPurpose);

const ofPerson = (person: Person, manifest: Manifest): readonly string[] => [
  ...(['name', 'first-name', 'formal', 'intro'] as const).map((part) =>
    textKeys.person(person.id, part),
  ),
  ...(['served', 'hurt', 'ignored'] as const).map((how) => textKeys.closing(person.id, how)),
  ...person.needs.map(({ id }) => textKeys.need(person.id, id)),
  ...person.lines.map(({ id }) => textKeys.line(person.id, id)),
  ...person.fragments.flatMap(({ id, candidates }) => [
    ...(['text', 'slip', 'noticed', 'mention', ...fragmentPurposes(manifest)] as const).map(
      (part) => textKeys.fragment(id, part),
    ),
    ...candidates.flatMap(({ evidence }) => evidence.map(textKeys.evidence)),
  ]),
];

const ofDilemma = ({ id, answers }: Dilemma): readonly string[] => [
  ...(['title', 'story'] as const).map((part) => textKeys.dilemma(id, part)),
  ...answers.flatMap((answer) =>
    (['label', 'detail', 'outcome'] as const).map((part) => textKeys.answer(id, answer.id, part)),
  ),
];

const ofManifest = (manifest: Manifest): readonly string[] => [
  ...opened(manifest, 'channels').flatMap((channel) => [
    textKeys.greeting(channel),
    textKeys.choice(channel),
    textKeys.signature(channel),
  ]),
  ...[...opened(manifest, 'silos'), 'none' as const].map(textKeys.explanation),
  ...opened(manifest, 'purposes').flatMap((purpose) =>
    times(manifest.generic[purpose] ?? 0).map((variant) => textKeys.generic(purpose, variant)),
  ),
  ...manifest.lines.map(({ id }) => textKeys.sharedLine(id)),
  ...manifest.acts.flatMap(({ id }) => [textKeys.act(id, 'title'), textKeys.act(id, 'opening')]),
  ...manifest.notes.map(({ id }) => textKeys.note(id)),
  ...manifest.offers.map(({ id }) => textKeys.offer(id)),
  ...manifest.templates.map(({ id }) => textKeys.template(id)),
  ...(manifest.templates.length === 0 ? [] : DATA_TYPES.map(textKeys.yours)),
];

const ofCrowd = ({ lives }: Crowd): readonly string[] =>
  lives.flatMap(({ id, facts }) => facts.map((fact) => textKeys.life(id, fact.id)));

const always: readonly string[] = [
  // Said of whoever already uses the identifier of a fragment, beside the candidates that the pack names.
  textKeys.evidence('identifier-agrees'),
  ...(['nothing', 'late', 'combined'] as const).map(textKeys.noticed),
  ...ENDINGS.flatMap((ending) => [
    textKeys.ending(ending, 'title'),
    textKeys.ending(ending, 'story'),
  ]),
];

const by = (askedBy: string, keys: readonly string[]): readonly Required[] =>
  keys.map((key) => ({ key, askedBy }));

/** Every sentence that a game of this pack may ask for, each once, in the order of the files that ask. */
export const requiredSentences = (pack: PackParts): readonly Required[] => {
  const all = [
    ...by('pack.json', ofManifest(pack.manifest)),
    ...pack.people.flatMap(({ file, data }) => by(file, ofPerson(data, pack.manifest))),
    ...pack.dilemmas.flatMap(({ file, data }) => by(file, ofDilemma(data))),
    ...(pack.crowd === null ? [] : by(pack.crowd.file, ofCrowd(pack.crowd.data))),
    ...by('every pack', always),
  ];
  return [...new Map(all.toReversed().map((one) => [one.key, one])).values()].toReversed();
};
