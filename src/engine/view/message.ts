import type { Draft } from '../../protocol/decision.ts';
import type { MessageText } from '../../protocol/preview.ts';
import { type Text, text } from '../../protocol/text.ts';
import { textKeys } from '../../protocol/text-keys.ts';
import { isFragmentPurpose, TONE_OF } from '../../protocol/vocabulary.ts';
import { below } from '../random/draw.ts';
import type { Member } from '../rules/audience.ts';
import { crowdParams } from '../rules/crowd-params.ts';
import { personParams } from '../rules/person-params.ts';
import { lifeOf, subjectOf } from '../state/crowd-lives.ts';
import { authored, type Lookup, personAt, personIndex } from '../state/lookup.ts';

interface When {
  readonly seed: number;
  readonly week: number;
}

/** A template in the tone of the channel: the seed's choice for a subject in a week. */
const templateFor = (
  pack: Lookup,
  { seed, week }: When,
  { purpose, channel }: Draft,
  subject: number,
): string => {
  const written = pack.manifest.templates.filter(
    (one) => one.purpose === purpose && one.tone === TONE_OF[channel],
  );
  const draw = { seed, stream: 'template', subject, turn: week } as const;
  const template = written[below(draw, Math.max(1, written.length))];
  if (template === undefined) throw new RangeError(`no template to ${purpose} by ${channel}`);
  return textKeys.template(template.id);
};

/** What the message leans on first, in the words of the fragment, or of a template where fragments have none. */
const leading = (pack: Lookup, when: When, draft: Draft, lead: string): Text => {
  const index = personIndex(pack, draft.portrait);
  const params = personParams(personAt(pack, index));
  const { purpose } = draft;
  if (isFragmentPurpose(purpose)) return text(textKeys.fragment(lead, purpose), params);
  const { fragment, subject } = authored(pack, lead);
  return text(templateFor(pack, when, draft, subject), {
    ...params,
    yours: `@${textKeys.yours(fragment.dataType)}`,
    slip: `@${textKeys.fragment(lead, 'slip')}`,
  });
};

/** The message as the customer will read it: the first fact leads, in the words of its purpose; others are mentioned. */
export const composeMessage = (pack: Lookup, when: When, draft: Draft): MessageText => {
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
            leading(pack, when, draft, lead),
            ...others.map((fact) => text(textKeys.fragment(fact, 'mention'), params)),
          ],
    explanation: draft.explain ? text(textKeys.explanation(silo ?? 'none'), params) : null,
    choice: draft.choice ? text(textKeys.choice(draft.channel), params) : null,
    signature: text(textKeys.signature(draft.channel), params),
  };
};

/** A message to all as one of the crowd would read it: a template on a fact of theirs, or what is said to everybody. */
export const composeForCrowd = (
  pack: Lookup,
  when: When,
  draft: Draft,
  { rank, fact }: Member,
): MessageText => {
  const params = crowdParams(pack, when.seed, rank);
  const subject = subjectOf(pack, rank);
  const variants = pack.manifest.generic[draft.purpose] ?? 1;
  const draw = { seed: when.seed, stream: 'generic', subject, turn: when.week } as const;
  const body =
    fact === null
      ? text(textKeys.generic(draft.purpose, below(draw, variants) + 1), params)
      : text(templateFor(pack, when, draft, subject), {
          ...params,
          yours: `@${textKeys.yours(fact.dataType)}`,
          slip: `@${textKeys.life(lifeOf(pack, when.seed, rank).id, fact.id)}`,
        });
  return {
    greeting: text(textKeys.greeting(draft.channel), params),
    body: [body],
    explanation: draft.explain ? text(textKeys.explanation(fact?.silo ?? 'none'), params) : null,
    choice: draft.choice ? text(textKeys.choice(draft.channel), params) : null,
    signature: text(textKeys.signature(draft.channel), params),
  };
};
