import { expect, test } from 'vitest';
import { start } from '../index.ts';
import { begin, nextWeek, viewOf } from '../testing/play.ts';
import { smallPack } from '../testing/small-pack.ts';

const rich = {
  ...smallPack,
  dilemmas: [],
  manifest: {
    ...smallPack.manifest,
    acts: smallPack.manifest.acts.map((act) => ({ ...act, salesTarget: 0 })),
  },
};
const poor = {
  ...rich,
  manifest: {
    ...rich.manifest,
    acts: rich.manifest.acts.map((act) => ({ ...act, salesTarget: 9000 })),
  },
};

test('the director leaves the first note that fits, each once, one a morning', () => {
  const second = nextWeek(begin(poor, 1));
  expect(viewOf(second).notes).toEqual([
    { id: 'sales-are-low', week: 2, text: { key: 'note.sales-are-low', params: {} } },
  ]);
  expect(second.events.at(-1)).toMatchObject({ type: 'note.left', note: 'sales-are-low' });
  const fourth = nextWeek(nextWeek(second));
  expect(viewOf(fourth).notes.map(({ id }) => id)).toEqual(['sales-are-low', 'well-done']);
});

test('says nothing of sales that keep up, and nothing at all in a marathon', () => {
  const third = nextWeek(nextWeek(begin(rich, 1)));
  expect(viewOf(third).notes.map(({ id }) => id)).toEqual(['well-done']);
  const long = { ...begin(poor, 1), ...start(poor, 1, 'marathon') };
  expect(viewOf(nextWeek(long)).notes).toEqual([]);
});
