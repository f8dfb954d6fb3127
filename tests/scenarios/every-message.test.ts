import { describe, expect, it } from 'vitest';
import { createTranslator, type Translator } from '../../src/client/i18n/translator.ts';
import { personParams } from '../../src/engine/rules/person-params.ts';
import { type Text, text } from '../../src/protocol/text.ts';
import { textKeys } from '../../src/protocol/text-keys.ts';
import {
  DATA_TYPES,
  FRAGMENT_PURPOSES,
  isFragmentPurpose,
  LOCALES,
  type Locale,
} from '../../src/protocol/vocabulary.ts';
import { typographyFaults } from '../../src/scenarios/checks/sentences/typography.ts';
import { packFolder, readPack } from '../../src/scenarios/from-disk.ts';
import type { Person } from '../../src/scenarios/schema.ts';
import { grammarFaults } from './grammar.ts';

// Every message that the shipped pack can write, to everybody whom it can meet, as they would read it.

const { scenario, sentences } = readPack(packFolder('maison-fauvette'));
const { manifest, people, crowd } = scenario;

/** Fragments that can be in somebody's portrait: their own, and those that they are a candidate for. */
const fragmentsFor = (person: Person) =>
  people.flatMap((owner) =>
    owner.fragments.filter(
      (fragment) =>
        owner.id === person.id ||
        fragment.candidates.some((candidate) => candidate.person === person.id),
    ),
  );

const byTemplate = manifest.templates.filter(({ purpose }) => !isFragmentPurpose(purpose));

/** All that can be written to one of the named people. */
const toNamed = (person: Person): readonly Text[] => {
  const params = personParams(person);
  return [
    ...fragmentsFor(person).flatMap(({ id, dataType, silo }) => [
      ...[...FRAGMENT_PURPOSES, 'mention' as const, 'noticed' as const].map((part) =>
        text(textKeys.fragment(id, part), params),
      ),
      ...byTemplate.map((template) =>
        text(textKeys.template(template.id), {
          ...params,
          yours: `@${textKeys.yours(dataType)}`,
          slip: `@${textKeys.fragment(id, 'slip')}`,
        }),
      ),
      text(textKeys.explanation(silo), params),
    ]),
    ...manifest.channels.flatMap(({ id }) => [
      text(textKeys.greeting(id), params),
      text(textKeys.choice(id), params),
      text(textKeys.signature(id), params),
    ]),
    ...manifest.lines.map(({ id }) => text(textKeys.sharedLine(id), params)),
    ...person.lines.map(({ id }) => text(textKeys.line(person.id, id), params)),
    ...(['nothing', 'late', 'combined'] as const).map((what) =>
      text(textKeys.noticed(what), params),
    ),
  ];
};

/** Somebody of each grammar, and names that begin with a vowel or not. */
const names = (crowd?.firstNames ?? []).filter(
  ({ name, grammar }, index, all) =>
    all.findIndex(
      (other) =>
        other.grammar === grammar && /^[AEIOUYÉÈ]/.test(other.name) === /^[AEIOUYÉÈ]/.test(name),
    ) === index,
);

/** All that can be written to the crowd. */
const toCrowd: readonly Text[] = (crowd?.lives ?? []).flatMap((life) =>
  life.facts.flatMap((fact) =>
    manifest.templates.flatMap((template) =>
      names.map(({ name, grammar }) =>
        text(textKeys.template(template.id), {
          firstName: name,
          formal: `${name} ${crowd?.surnames[0] ?? ''}`,
          grammar,
          yours: `@${textKeys.yours(fact.dataType)}`,
          slip: `@${textKeys.life(life.id, fact.id)}`,
        }),
      ),
    ),
  ),
);

/** What a reader would stop at: a hole, a missing sentence, a fault of printing, a fault of grammar. */
const faultsOf = (locale: Locale, { say }: Translator, written: Text): readonly string[] => {
  // What keeps a hyphen on its line is not seen by who reads.
  const read = say(written).replaceAll('\u2060', '');
  const holes = /[{}⟨⟩]|@[a-z]/.test(read) ? ['a hole'] : [];
  const printing = typographyFaults(locale, read).map(({ found }) => found);
  return [...holes, ...printing, ...grammarFaults(locale, read)].map(
    (fault) => `${written.key}: ${fault}: ${read}`,
  );
};

describe.each(LOCALES)('every message in %s', (locale) => {
  const missing = new Set<string>();
  const translator = createTranslator(locale, sentences[locale], (key) => missing.add(key));
  const faults = (all: readonly Text[]): readonly string[] => [
    ...new Set(all.flatMap((written) => faultsOf(locale, translator, written))),
  ];

  it.each(people.map((person) => [person.id, person] as const))(
    'can be read by %s without a fault',
    (_id, person) => {
      expect(faults(toNamed(person))).toEqual([]);
    },
  );

  it('can be read by anybody of the crowd without a fault', () => {
    expect(toCrowd.length).toBeGreaterThan(5000);
    expect(faults(toCrowd)).toEqual([]);
  });

  it('has a kind for every fact, and asks for no sentence that is missing', () => {
    expect(faults(DATA_TYPES.map((type) => text(textKeys.yours(type))))).toEqual([]);
    expect([...missing]).toEqual([]);
  });
});

describe('the pack', () => {
  it('has three templates of each purpose and tone, so that no two in a row look the same', () => {
    const counts = new Map<string, number>();
    for (const { purpose, tone } of manifest.templates)
      counts.set(`${purpose} ${tone}`, (counts.get(`${purpose} ${tone}`) ?? 0) + 1);
    expect(counts.size).toBe(21);
    expect([...counts.values()].every((count) => count >= 3)).toBe(true);
  });
});

describe('grammarFaults', () => {
  it.each([
    ['fr', 'Le prix de les draps'],
    ['fr', 'Nous pensons à le voisin'],
    ['fr', 'Il faut que elle vienne'],
    ['fr', 'La fin de le hiver'],
    ['fr', 'une goutte de huile'],
    ['fr', 'si il pleut'],
    ['fr', 'votre de Inês'],
    ['fr', 'le le chat'],
    ['en', 'a apple'],
    ['en', 'an shop'],
    ['en', 'the the shop'],
  ] as const)('finds in %s: %s', (locale, sentence) => {
    expect(grammarFaults(locale, sentence)).not.toEqual([]);
  });

  it.each([
    ['fr', 'Le onze novembre, prenez-le et posez-la ici ; la une du journal ; le hamac, de haut.'],
    [
      'fr',
      'Le oui, le yaourt, celui de « Élise » ; l’hiver, d’huile, qu’elle, s’il pleut, à l’eau.',
    ],
    ['en', 'A one-off, an hour, a useful unit, an honest European: had had it, that that is.'],
  ] as const)('leaves alone in %s: %s', (locale, sentence) => {
    expect(grammarFaults(locale, sentence)).toEqual([]);
  });
});
