import { textKeys } from '../../../protocol/text-keys.ts';
import { LOCALES } from '../../../protocol/vocabulary.ts';
import { type Finding, quote } from '../finding.ts';
import type { PackParts, SentencesByLocale } from '../pack-parts.ts';

/** The player is told what an answer costs by its detail alone: the figure stands there, and is the true one. */
export const costFindings = (
  { dilemmas }: PackParts,
  sentences: SentencesByLocale,
): readonly Finding[] =>
  dilemmas.flatMap(({ data: dilemma }) =>
    dilemma.answers.flatMap((answer) =>
      answer.effects.flatMap((effect) => {
        if (effect.kind !== 'budget' || effect.amount >= 0) return [];
        const cost = String(-effect.amount);
        const key = textKeys.answer(dilemma.id, answer.id, 'detail');
        return LOCALES.flatMap((locale) => {
          const told = sentences[locale].get(key);
          return told === undefined || told.message.includes(cost)
            ? []
            : [
                {
                  file: told.file,
                  at: key,
                  found: quote(told.message),
                  expected: `its cost, ${cost}`,
                },
              ];
        });
      }),
    ),
  );
