import { expect, test } from 'vitest';
import { text } from '../../../protocol/text.ts';
import type { View } from '../../../protocol/view.ts';
import { sampleView } from '../testing/sample-view.ts';
import { pinnedPapers } from './pinned.ts';

const welcome = { id: 'welcome', week: 1, text: text('note.welcome') };
const figures = { id: 'first-figures', week: 3, text: text('note.first-figures') };

test('a week opens with the note that was left in it', () => {
  const view = sampleView({ week: 3, notes: [welcome, figures] });
  expect(pinnedPapers(view)?.note).toBe(figures);
});

test('an old note stays in the tray', () => {
  expect(pinnedPapers(sampleView({ week: 2, notes: [welcome] }))).toBeNull();
});

test('the note goes away with the first thing done', () => {
  const view = sampleView({ week: 1, notes: [welcome], attention: { left: 4, max: 5 } });
  expect(pinnedPapers(view)).toBeNull();
});

test('what is offered from today is pinned with it, or alone; what stood already is not', () => {
  const offer: View['offers'][number] = {
    id: 'a-partner',
    purpose: 'share',
    since: 6,
    until: 7,
    cents: 120,
    text: text('offer.a-partner'),
  };
  const offers = [offer];
  expect(pinnedPapers(sampleView({ week: 6, offers }))).toEqual({ week: 6, note: null, offers });
  expect(pinnedPapers(sampleView({ week: 7, offers }))).toBeNull();
});
