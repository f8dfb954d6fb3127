import { expect, it } from 'vitest';
import { text } from '../../../protocol/text.ts';
import type { Beat } from '../../store/app-store.ts';
import { sampleView } from '../testing/sample-view.ts';
import { interruptionOf } from './interruption.ts';

const outcome = text('dilemma.list.refuse.outcome');
const answered: Beat = {
  id: 4,
  event: { type: 'dilemma.answered', dilemma: 'list', answer: 'refuse', outcome },
};
const dilemma = { id: 'list', title: text('t'), story: text('s'), answers: [] };
const fresh = { aside: null, read: 0 };

it('lets the week be when nothing is asked', () => {
  expect(interruptionOf(sampleView(), [], fresh)).toBeNull();
});

it('tells what came of an answer before the next question, and once', () => {
  const view = sampleView({ phase: 'estimate' });
  expect(interruptionOf(view, [answered], fresh)).toEqual({ kind: 'outcome', beat: 4, outcome });
  expect(interruptionOf(view, [answered], { aside: null, read: 4 })).toEqual({ kind: 'estimate' });
});

it('lays aside the dilemma of this week only', () => {
  const view = sampleView({ phase: 'dilemma', dilemma, week: 2 });
  expect(interruptionOf(view, [], { aside: '2.list', read: 0 })).toMatchObject({ aside: true });
  expect(interruptionOf(view, [], { aside: '1.list', read: 0 })).toMatchObject({ aside: false });
});
