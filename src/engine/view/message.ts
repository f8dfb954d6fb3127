import type { Draft } from '../../protocol/decision.ts';
import { text } from '../../protocol/text.ts';
import { textKeys } from '../../protocol/text-keys.ts';
import type { MessageText } from '../../protocol/view.ts';
import { below } from '../random/draw.ts';
import { personParams } from '../rules/person-params.ts';
import { type Lookup, personAt, personIndex } from '../state/lookup.ts';

/** The message as the customer will read it: the first fact leads, in the words of its purpose; others are mentioned. */
export const composeMessage = (
  pack: Lookup,
  when: { readonly seed: number; readonly week: number },
  draft: Draft,
): MessageText => {
  const index = personIndex(pack, draft.portrait);
  const params = personParams(personAt(pack, index));
  const [lead, ...others] = draft.facts;
  const silo = lead === undefined ? undefined : pack.fragments.get(lead)?.fragment.silo;
  const variants = pack.manifest.generic[draft.purpose] ?? 1;
  const draw = { seed: when.seed, stream: 'generic', subject: index, turn: when.week } as const;
  return {
    greeting: text(textKeys.greeting(draft.channel), params),
    body:
      lead === undefined
        ? [text(textKeys.generic(draft.purpose, below(draw, variants) + 1), params)]
        : [
            text(textKeys.fragment(lead, draft.purpose), params),
            ...others.map((fact) => text(textKeys.fragment(fact, 'mention'), params)),
          ],
    explanation: draft.explain ? text(textKeys.explanation(silo ?? 'none'), params) : null,
    choice: draft.choice ? text(textKeys.choice(draft.channel), params) : null,
    signature: text(textKeys.signature(draft.channel), params),
  };
};
