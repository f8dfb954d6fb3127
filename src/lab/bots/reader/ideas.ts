import type { Draft } from '../../../protocol/decision.ts';
import type { HeldFragment, Portrait, View } from '../../../protocol/view.ts';
import { waysTo } from '../kit.ts';
import { expectation, isPersonal } from './common-sense.ts';
import { hasAsked, lessonOn, type Notebook } from './lessons.ts';

/** A message that could be sent. */
export interface Idea {
  readonly draft: Draft;
  /** Points by which it is chosen among the messages to the same person: all that was learnt. */
  readonly likely: number;
  /** Points by which persons are chosen: praise says how to write to somebody, blame also whether to. */
  readonly surely: number;
}

/** Every message on one fact; it says why when the fact is personal, or when the person once asked. */
const on = (
  view: View,
  notebook: Notebook,
  portrait: Portrait,
  fact: HeldFragment,
): readonly Draft[] => {
  const explain = isPersonal(fact) || hasAsked(notebook, portrait.id);
  return waysTo(view, portrait).flatMap((way) =>
    way.moments.flatMap((moment) =>
      view.purposes.map((purpose) => ({
        portrait: portrait.id,
        purpose,
        facts: [fact.id],
        channel: way.id,
        moment,
        explain,
        choice: true,
      })),
    ),
  );
};

/** The message to somebody that is likeliest to please; null when nothing is known to write about. */
export const bestIdea = (view: View, notebook: Notebook, portrait: Portrait): Idea | null => {
  let best: Idea | null = null;
  for (const fact of portrait.facts)
    for (const draft of on(view, notebook, portrait, fact)) {
      const expected = expectation(view, portrait, draft);
      const { all, against } = lessonOn(notebook, portrait, draft);
      if (best === null || expected + all > best.likely)
        best = { draft, likely: expected + all, surely: expected + against };
    }
  return best;
};
