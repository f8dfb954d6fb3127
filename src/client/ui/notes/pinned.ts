import type { View } from '../../../protocol/view.ts';

/** What a week opens with: the director's note, if one was left, and what is offered from today. */
export interface Pinned {
  readonly week: number;
  readonly note: View['notes'][number] | null;
  readonly offers: View['offers'];
}

/** The papers of this week, while nothing was done in it; null when it brought none. */
export const pinnedPapers = (
  view: Pick<View, 'notes' | 'offers' | 'week' | 'phase' | 'attention' | 'uses'>,
): Pinned | null => {
  const { week, phase, attention, uses } = view;
  const untouched = attention.left === attention.max && uses.left === uses.max;
  if (phase !== 'week' || !untouched) return null;
  const note = view.notes.findLast((one) => one.week === week) ?? null;
  const offers = view.offers.filter(({ since }) => since === week);
  return note === null && offers.length === 0 ? null : { week, note, offers };
};
