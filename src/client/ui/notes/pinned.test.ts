import { expect, test } from 'vitest';
import { text } from '../../../protocol/text.ts';
import { sampleView } from '../testing/sample-view.ts';
import { pinnedNote } from './pinned.ts';

const welcome = { id: 'welcome', week: 1, text: text('note.welcome') };
const figures = { id: 'first-figures', week: 3, text: text('note.first-figures') };

test('a week opens with the note that was left in it', () => {
  expect(pinnedNote(sampleView({ week: 3, notes: [welcome, figures] }))).toBe(figures);
});

test('an old note stays in the tray', () => {
  expect(pinnedNote(sampleView({ week: 2, notes: [welcome] }))).toBeNull();
});

test('the note goes away with the first thing done', () => {
  const view = sampleView({ week: 1, notes: [welcome], attention: { left: 4, max: 5 } });
  expect(pinnedNote(view)).toBeNull();
});
