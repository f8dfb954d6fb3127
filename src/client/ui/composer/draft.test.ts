import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../protocol/decision.ts';
import { sampleFact, samplePortrait, sampleView } from '../testing/sample-view.ts';
import {
  blankDraft,
  firstAddressee,
  ledBy,
  MAX_FACTS,
  readdressed,
  settled,
  through,
  toggledFact,
} from './draft.ts';

const nadia = samplePortrait('nadia', {
  facts: ['a', 'b', 'c', 'd', 'e'].map((id) => sampleFact(id)),
  reachable: ['counter', 'email'],
});
const leo = samplePortrait('leo', { reachable: ['letter'] });
const view = sampleView({ portraits: [leo, nadia] });
const draft: Draft = {
  portrait: 'nadia',
  purpose: 'serve',
  facts: ['a', 'b'],
  channel: 'email',
  moment: 'late',
  explain: true,
  choice: false,
};

describe('a blank sheet', () => {
  it('leans on nothing and goes by a way that reaches them', () => {
    expect(blankDraft(view, leo)).toMatchObject({
      facts: [],
      channel: 'letter',
      moment: 'morning',
    });
  });
  it('is for whoever was chosen, else for somebody of whom something is known', () => {
    expect(firstAddressee(view, 'leo')?.id).toBe('leo');
    expect(firstAddressee(view, null)?.id).toBe('nadia');
    expect(firstAddressee(sampleView(), null)).toBeNull();
  });
});

describe('slips', () => {
  it('are put down at the end and taken away again', () => {
    expect(toggledFact(draft, 'c').facts).toEqual(['a', 'b', 'c']);
    expect(toggledFact(toggledFact(draft, 'c'), 'c')).toEqual(draft);
  });
  it('are four at most', () => {
    const full = { ...draft, facts: ['a', 'b', 'c', 'd'] };
    expect(full.facts).toHaveLength(MAX_FACTS);
    expect(toggledFact(full, 'e')).toBe(full);
  });
  it('can be made to lead, the others keeping their order', () => {
    expect(ledBy({ ...draft, facts: ['a', 'b', 'c'] }, 'c').facts).toEqual(['c', 'a', 'b']);
    expect(ledBy(draft, 'e')).toBe(draft);
  });
});

describe('settings', () => {
  it('keep the hour when the channel has it', () => {
    const [counter, , email] = view.channels;
    if (counter === undefined || email === undefined) throw new Error('sample view');
    expect(through(draft, counter).moment).toBe('morning');
    expect(through(draft, email).moment).toBe('late');
  });
  it('never carry what is known of one person over to another', () => {
    expect(readdressed(draft, view, leo)).toMatchObject({
      portrait: 'leo',
      facts: [],
      channel: 'letter',
      moment: 'morning',
      explain: true,
    });
  });
});

describe('a draft laid aside', () => {
  it('is itself when nothing has changed', () => {
    expect(settled(draft, view)).toBe(draft);
  });
  it('loses what no longer holds', () => {
    const aged = { ...draft, facts: ['a', 'erased'], channel: 'phone' } as const;
    expect(settled({ ...aged, facts: [...aged.facts] }, view)).toMatchObject({
      facts: ['a'],
      channel: 'counter',
      moment: 'morning',
    });
  });
  it('is nothing when its reader is unknown', () => {
    expect(settled({ ...draft, portrait: 'nobody' }, view)).toBeNull();
  });
});
