import type { View } from '../../../protocol/view.ts';

/** The director's note of this week, while nothing was done in it: a week opens with it. */
export const pinnedNote = (
  view: Pick<View, 'notes' | 'week' | 'phase' | 'attention' | 'uses'>,
): View['notes'][number] | null => {
  const { notes, week, phase, attention, uses } = view;
  const untouched = attention.left === attention.max && uses.left === uses.max;
  if (phase !== 'week' || !untouched) return null;
  return notes.findLast((note) => note.week === week) ?? null;
};
