import type { Condition, Dilemma, Effect } from '../schema.ts';
import { type Finding, listed, quote } from './finding.ts';
import { fragmentsOf, type PackParts, type PlacedFragment } from './pack-parts.ts';

interface Context {
  readonly file: string;
  readonly dilemma: Dilemma;
  readonly fragments: readonly PlacedFragment[];
}

const unknownTopics = (
  { file, fragments }: Context,
  at: string,
  topics: readonly string[],
): readonly Finding[] => {
  const spoken = new Set(fragments.flatMap(({ fragment }) => fragment.topics));
  return topics
    .filter((topic) => !spoken.has(topic))
    .map((topic) => ({
      file,
      at,
      found: `${quote(topic)}, of which no fragment speaks`,
      expected: `a topic of fragments: ${listed([...spoken].sort())}`,
    }));
};

const conditionFindings = (context: Context, condition: Condition, at: string) => {
  const { file, dilemma, fragments } = context;
  const [, last] = dilemma.weeks;
  const collectable = fragments.filter(
    ({ fragment }) => fragment.via !== 'dilemma' && fragment.weeks[0] <= last,
  );
  const never = (found: string, expected: string): Finding => ({ file, at, found, expected });
  switch (condition.kind) {
    case 'sign-seen':
      return [];
    case 'held-at-least':
      return collectable.length >= condition.count
        ? []
        : [
            never(
              `${condition.count}, so it can never be drawn`,
              `at most the ${collectable.length} fragments that can be held by week ${last}`,
            ),
          ];
    case 'holds-topic': {
      const unknown = unknownTopics(context, `${at}.topics`, condition.topics);
      const held = collectable.some(({ fragment }) =>
        fragment.topics.some((topic) => condition.topics.includes(topic)),
      );
      return unknown.length > 0 || held
        ? unknown
        : [
            never(
              `${quote(condition.topics)}, so it can never be drawn`,
              `topics of fragments that can be held by week ${last}`,
            ),
          ];
    }
  }
};

const effectFindings = (context: Context, effect: Effect, at: string): readonly Finding[] => {
  const { file, dilemma, fragments } = context;
  switch (effect.kind) {
    case 'budget':
    case 'sales':
    case 'attention':
      return [];
    case 'erase':
      return unknownTopics(context, `${at}.topics`, effect.topics);
    case 'feel':
      if (effect.who === 'person')
        return dilemma.when.some(({ kind }) => kind === 'sign-seen')
          ? []
          : [
              {
                file,
                at: `${at}.who`,
                found: '"person", in a dilemma that no sign brings',
                expected: 'a condition "sign-seen" in when, or everyone, named, or topics',
              },
            ];
      return typeof effect.who === 'string'
        ? []
        : unknownTopics(context, `${at}.who.topics`, effect.who.topics);
    case 'fragments':
      return effect.fragments.flatMap((id, index) => {
        const via = fragments.find(({ fragment }) => fragment.id === id)?.fragment.via;
        return via === 'dilemma'
          ? []
          : [
              {
                file,
                at: `${at}.fragments[${index}]`,
                found: via === undefined ? quote(id) : `${quote(id)}, via ${via}`,
                expected: 'a fragment of people/*.json whose via is dilemma',
              },
            ];
      });
  }
};

const neverBrought = (pack: PackParts): readonly Finding[] => {
  const brought = new Set(
    pack.dilemmas
      .flatMap(({ data }) => data.answers.flatMap(({ effects }) => effects))
      .flatMap((effect) => (effect.kind === 'fragments' ? effect.fragments : [])),
  );
  return fragmentsOf(pack)
    .filter(({ fragment }) => fragment.via === 'dilemma' && !brought.has(fragment.id))
    .map(({ file, at, fragment }) => ({
      file,
      at: `${at}.via`,
      found: `"dilemma", but no dilemma brings ${quote(fragment.id)}`,
      expected: 'an effect of kind fragments that names it, or another via',
    }));
};

/** Dilemmas can be drawn, and what they name exists. */
export const dilemmaFindings = (pack: PackParts): readonly Finding[] => {
  const fragments = fragmentsOf(pack);
  return [
    ...pack.dilemmas.flatMap(({ file, data: dilemma }) => {
      const context: Context = { file, dilemma, fragments };
      return [
        ...dilemma.when.flatMap((one, index) => conditionFindings(context, one, `when[${index}]`)),
        ...dilemma.answers.flatMap(({ effects }, answer) =>
          effects.flatMap((effect, index) =>
            effectFindings(context, effect, `answers[${answer}].effects[${index}]`),
          ),
        ),
      ];
    }),
    ...neverBrought(pack),
  ];
};
