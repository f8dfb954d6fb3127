import { describe, expect, test } from 'vitest';
import type { Decision } from '../../protocol/decision.ts';
import { decide, isRefused, legalDecisions } from '../index.ts';
import { begin, collect, nextWeek, type Play, send, take, viewOf } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';

const { manifest } = quietPack;
const offered = {
  ...quietPack,
  manifest: {
    ...manifest,
    offers: [
      {
        id: 'a-list-is-wanted',
        purpose: 'sell-on' as const,
        within: [5, 6] as [number, number],
        lasts: 1,
        chance: 1,
      },
    ],
  },
};

const codeOf = ({ state }: Play, decision: Decision): string | null => {
  const decided = decide(offered, state, decision);
  return isRefused(decided) ? decided.rejection.code : null;
};

/** The first morning, with one fact in hand. */
const opened = (seed: number): Play => take(begin(offered, seed), collect('two-sheets'));

const weeks = (play: Play, count: number): Play =>
  count === 0 ? play : weeks(nextWeek(play), count - 1);

/** The week of each seed in which it stands, from week 5. */
const isOpenIn5 = (seed: number): boolean =>
  viewOf(weeks(begin(offered, seed), 4)).purposes.includes('sell-on');

const seeds = Array.from({ length: 20 }, (_, rank) => rank + 1);
const early = seeds.find(isOpenIn5) ?? 0;
const late = seeds.find((seed) => !isOpenIn5(seed)) ?? 0;

const handOn = send({ portrait: 'nadia', purpose: 'sell-on', facts: ['two-sheets'] });

describe('a purpose that is offered for some weeks', () => {
  test('stands in weeks that the seed draws, others in others', () => {
    expect(early).toBeGreaterThan(0);
    expect(late).toBeGreaterThan(0);
    expect(viewOf(weeks(opened(early), 5)).purposes).not.toContain('sell-on');
    expect(viewOf(weeks(opened(late), 5)).purposes).toContain('sell-on');
  });

  test('comes in a share of the games, when it says so', () => {
    const seldom = {
      ...offered,
      manifest: {
        ...offered.manifest,
        offers: offered.manifest.offers.map((offer) => ({ ...offer, chance: 0.5 })),
      },
    };
    const came = seeds.filter((seed) =>
      [4, 5].some((past) => viewOf(weeks(begin(seldom, seed), past)).purposes.includes('sell-on')),
    );
    expect(came.length).toBeGreaterThan(0);
    expect(came.length).toBeLessThan(seeds.length);
  });

  test('is announced on the morning that it opens, with until when and for how much', () => {
    const open = weeks(opened(early), 4);
    expect(open.events.at(-1)).toMatchObject({
      type: 'offer.opened',
      purpose: 'sell-on',
      until: 5,
    });
    expect(viewOf(open).offers).toEqual([
      {
        id: 'a-list-is-wanted',
        purpose: 'sell-on',
        since: 5,
        until: 5,
        cents: 250,
        text: { key: 'offer.a-list-is-wanted', params: {} },
      },
    ]);
    expect(viewOf(weeks(opened(early), 3)).offers).toEqual([]);
  });

  test('cannot be written for before or after, nor is it among what can be decided', () => {
    const closed = weeks(opened(late), 4);
    expect(codeOf(closed, handOn)).toBe('offer.closed');
    const purposes = new Set<string>();
    for (const decision of legalDecisions(offered, closed.state))
      if (decision.type === 'use.send') purposes.add(decision.draft.purpose);
    expect(purposes).toEqual(new Set(['serve', 'inform', 'relate', 'sell', 'price']));
    expect(codeOf(weeks(opened(late), 1), handOn)).toBe('purpose.closed');
  });

  test('leans on something, as whatever is handed on or priced does', () => {
    const open = weeks(opened(early), 4);
    expect(codeOf(open, send({ portrait: 'nadia', purpose: 'sell-on' }))).toBe('fact.needed');
  });

  test('is paid for at once, once for the same kind of fact of the same person', () => {
    const open = weeks(opened(early), 4);
    const sold = take(open, handOn);
    expect(sold.state.sales - open.state.sales).toBe(3);
    expect(sold.events).toContainEqual({ type: 'data.paid', purpose: 'sell-on', amount: 3 });
    const again = take(sold, handOn);
    expect(again.state.sales).toBe(sold.state.sales);
  });
});
