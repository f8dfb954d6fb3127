import type { Draft } from '../../../protocol/decision.ts';
import type { HeldFragment } from '../../../protocol/fragment.ts';
import type { Portrait, View } from '../../../protocol/view.ts';
import { waysTo } from '../kit.ts';
import { expectation, isOpen, isPersonal } from './common-sense.ts';
import { hasAsked, lessonOn, type Notebook } from './lessons.ts';

/** A message that could be sent. */
export interface Idea {
  readonly draft: Draft;
  /** Points by which it is chosen among the messages to the same person: all that was learnt. */
  readonly likely: number;
  /** Points by which persons are chosen: praise says how to write to somebody, blame also whether to. */
  readonly surely: number;
}

/**
 * A first message on one fact; it says why when there is nothing to hide, when the fact is personal, or when the person
 * once asked.
 */
const plain = (
  view: View,
  notebook: Notebook,
  { portrait, fact }: { readonly portrait: Portrait; readonly fact: HeldFragment },
): Draft | null => {
  const [way] = waysTo(view, portrait);
  const [moment] = way?.moments ?? [];
  const [purpose] = view.purposes;
  if (way === undefined || moment === undefined || purpose === undefined) return null;
  return {
    portrait: portrait.id,
    purpose,
    facts: [fact.id],
    channel: way.id,
    moment,
    explain: isOpen(fact) || isPersonal(fact) || hasAsked(notebook, portrait.id),
    choice: true,
  };
};

/**
 * The message to somebody that is likeliest to please; null when nothing is known to write about. What is expected and
 * learnt of a fact, of a way and hour, and of a purpose adds up, so the best of each makes the best message.
 */
export const bestIdea = (view: View, notebook: Notebook, portrait: Portrait): Idea | null => {
  const weighed = (draft: Draft): Idea => {
    const expected = expectation(view, portrait, draft);
    const { all, against } = lessonOn(notebook, portrait, draft);
    return { draft, likely: expected + all, surely: expected + against };
  };
  const likeliest = (drafts: readonly Draft[]): Draft | undefined =>
    drafts.map(weighed).sort((a, b) => b.likely - a.likely)[0]?.draft;

  const onFact = likeliest(
    portrait.facts.flatMap((fact) => plain(view, notebook, { portrait, fact }) ?? []),
  );
  if (onFact === undefined) return null;
  const inTime = likeliest(
    waysTo(view, portrait).flatMap(({ id: channel, moments }) =>
      moments.map((moment) => ({ ...onFact, channel, moment })),
    ),
  );
  const toEnd = likeliest(view.purposes.map((purpose) => ({ ...(inTime ?? onFact), purpose })));
  const alone = toEnd ?? inTime ?? onFact;
  const beside = portrait.facts
    .filter(({ id }) => !alone.facts.includes(id))
    .map(({ id }) => ({ ...alone, facts: [...alone.facts, id] }));
  return weighed(likeliest([alone, ...beside]) ?? alone);
};
