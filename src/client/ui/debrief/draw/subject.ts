import type { Debrief, PersonTruth } from '../../../../protocol/debrief.ts';
import type { Portrait, View } from '../../../../protocol/view.ts';

/** Whose tolerance is to be drawn, and what it was. */
export interface Subject {
  /** Null: everybody together. */
  readonly portrait: Portrait | null;
  readonly tolerance: readonly number[];
  readonly threshold: number | null;
  /** Messages sent, week by week from the first. */
  readonly sent: readonly number[];
}

/** The person to whom the player wrote the most, the first one at a draw; the whole base when nobody was written to. */
export function subjectOf(view: Pick<View, 'sent' | 'portraits'>, debrief: Debrief): Subject {
  const written = (person: PersonTruth) =>
    view.sent.filter(({ draft }) => draft.portrait === person.portrait).length;
  const most = debrief.people.reduce<PersonTruth | undefined>(
    (best, one) => (written(one) > (best === undefined ? 0 : written(best)) ? one : best),
    undefined,
  );
  const portrait = view.portraits.find(({ id }) => id === most?.portrait) ?? null;
  const known = most !== undefined && portrait !== null;
  const tolerance = known ? most.tolerance : debrief.crowdTolerance;
  const mine = view.sent.filter(({ draft }) => !known || draft.portrait === most.portrait);
  return {
    portrait: known ? portrait : null,
    tolerance,
    threshold: known ? most.threshold : null,
    sent: tolerance.slice(1).map((_, at) => mine.filter(({ week }) => week === at + 1).length),
  };
}
