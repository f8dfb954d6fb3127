import { textKeys } from '../../../protocol/text-keys.ts';
import { LOCALES } from '../../../protocol/vocabulary.ts';
import type { Effect } from '../../schema.ts';
import { type Finding, quote } from '../finding.ts';
import type { PackParts, SentencesByLocale } from '../pack-parts.ts';

/** The sentences in which what an answer costs may be told: a price before it is paid; a fine may be a surprise. */
const tellsOf = (effect: Effect): readonly ('detail' | 'outcome')[] => {
  if (effect.kind === 'fine') return ['detail', 'outcome'];
  return effect.kind === 'budget' && effect.amount < 0 ? ['detail'] : [];
};

/** The player is told what an answer costs by its sentences alone: the figure stands there, and is the true one. */
export const costFindings = (
  { dilemmas }: PackParts,
  sentences: SentencesByLocale,
): readonly Finding[] =>
  dilemmas.flatMap(({ data: dilemma }) =>
    dilemma.answers.flatMap((answer) =>
      answer.effects.flatMap((effect) => {
        if (effect.kind !== 'budget' && effect.kind !== 'fine') return [];
        const cost = String(Math.abs(effect.amount));
        const keys = tellsOf(effect).map((part) => textKeys.answer(dilemma.id, answer.id, part));
        return LOCALES.flatMap((locale): readonly Finding[] => {
          const told = keys.flatMap((key) => sentences[locale].get(key) ?? []);
          const [first] = told;
          // Thousands may be cut by a space or a comma.
          return first === undefined ||
            told.some(({ message }) =>
              message.replaceAll(/(?<=\d)[\s,](?=\d{3})/g, '').includes(cost),
            )
            ? []
            : [
                {
                  file: first.file,
                  at: first.key,
                  found: quote(first.message),
                  expected: `its cost, ${cost}`,
                },
              ];
        });
      }),
    ),
  );
