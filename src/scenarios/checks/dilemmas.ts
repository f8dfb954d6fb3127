import type { Dilemma, Effect } from '../schema.ts';
import { type Context, conditionFindings, unknownTopics } from './conditions.ts';
import { type Finding, listed, quote } from './finding.ts';
import { fragmentsOf, opened, type PackParts } from './pack-parts.ts';

const effectFindings = (
  context: Context,
  { when }: Pick<Dilemma, 'when'>,
  effect: Effect,
  at: string,
): readonly Finding[] => {
  const { pack, file, fragments } = context;
  switch (effect.kind) {
    case 'budget':
    case 'sales':
    case 'attention':
    case 'fine':
    case 'breach':
      return [];
    case 'policy':
    case 'erase-base': {
      const open = new Set(opened(pack.manifest, 'silos'));
      return effect.silos.flatMap((silo, index) =>
        open.has(silo)
          ? []
          : [
              {
                file,
                at: `${at}.silos[${index}]`,
                found: quote(silo),
                expected: `a silo that an act opens: ${listed(open)}`,
              },
            ],
      );
    }
    case 'erase':
      return unknownTopics(context, `${at}.topics`, effect.topics);
    case 'feel':
      if (effect.who === 'person')
        return when.some(({ kind }) => kind === 'sign-seen')
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
      const context: Context = { pack, file, weeks: dilemma.weeks, fragments };
      return [
        ...dilemma.when.flatMap((one, index) => conditionFindings(context, one, `when[${index}]`)),
        ...dilemma.answers.flatMap(({ effects }, answer) =>
          effects.flatMap((effect, index) =>
            effectFindings(context, dilemma, effect, `answers[${answer}].effects[${index}]`),
          ),
        ),
      ];
    }),
    ...neverBrought(pack),
  ];
};
