import { describe, expect, test } from 'vitest';
import { isCandid } from '../consumer/candour.ts';
import { begin, collect, nextWeek, type Play, send, take } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';

/** Nadia is annoyed by what is known of her, late and by text; then she gives her new address. */
const annoyed = (seed: number): Play => {
  const sold = send({
    portrait: 'nadia',
    purpose: 'sell',
    facts: ['rattle-gift-wrapped', 'moving-soon', 'two-sheets'],
    channel: 'text',
    moment: 'late',
    explain: false,
    choice: false,
  });
  const play = nextWeek(
    take(begin(quietPack, seed), collect('two-sheets'), collect('moving-soon')),
  );
  return take(
    play,
    collect('phone-for-delivery'),
    collect('rattle-gift-wrapped'),
    sold,
    collect('new-address'),
  );
};

const lieOf = (play: Play): boolean =>
  play.state.held.some(({ fragment, lie }) => fragment === 'new-address' && lie === true);

describe('what annoyed people say of themselves', () => {
  test('is made up once they have shown it and are under their threshold', () => {
    const plays = Array.from({ length: 60 }, (_, seed) => annoyed(seed));
    for (const play of plays) {
      const { people } = play.state;
      const standing = {
        tolerance: people.tolerance[0] ?? 0,
        threshold: people.threshold[0] ?? 0,
        warnings: people.warnings[0] ?? 0,
      };
      expect(lieOf(play)).toBe(!isCandid(standing));
    }
    expect(plays.some(lieOf)).toBe(true);
  });

  test('is not made up before, nor of what was seen of them', () => {
    for (const { fragment, lie } of annoyed(3).state.held)
      if (fragment !== 'new-address') expect(lie).toBeUndefined();
  });

  test('candour: no sign yet, or at ease', () => {
    expect(isCandid({ tolerance: 0.1, threshold: 0.5, warnings: 0 })).toBe(true);
    expect(isCandid({ tolerance: 0.6, threshold: 0.5, warnings: 3 })).toBe(true);
    expect(isCandid({ tolerance: 0.4, threshold: 0.5, warnings: 1 })).toBe(false);
  });
});
