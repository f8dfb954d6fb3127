import { describe, expect, test } from 'vitest';
import { MOMENTS, SIGNS } from '../../protocol/vocabulary.ts';
import { lookup } from '../state/lookup.ts';
import { begin, collect, send, take, viewOf } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';
import { momentWelcome, usualHour } from './welcome.ts';

const pack = lookup(quietPack);
const lea = pack.indexOf.get('lea') ?? -1;
const shown = (sign: (typeof SIGNS)[number]) => ({ signsSeen: [{ person: 'lea', sign }] });

describe('the hour at which somebody mostly comes by', () => {
  test.each(SIGNS)('is known once they have come by with an answer (%s)', (sign) => {
    const hour = usualHour(pack, { seed: 1, ...shown(sign) }, lea);
    expect(hour === null).toBe(sign === 'ignores');
  });

  test('is not learnt from the answers of others', () => {
    expect(usualHour(pack, { seed: 1, signsSeen: [{ person: 'ivo', sign: 'thanks' }] }, lea)).toBe(
      null,
    );
  });

  test('is the one at which they are best spoken to in this game, and never late', () => {
    const hours = Array.from({ length: 40 }, (_, seed) => {
      const hour = usualHour(pack, { seed, ...shown('thanks') }, lea);
      if (hour === null) throw new Error('not known');
      for (const other of MOMENTS)
        if (other !== 'late')
          expect(momentWelcome(pack, seed, lea, hour)).toBeGreaterThanOrEqual(
            momentWelcome(pack, seed, lea, other),
          );
      return hour;
    });
    expect(hours).not.toContain('late');
    expect(new Set(hours).size).toBeGreaterThan(1);
  });

  test('is in the view of the portrait, after an answer and not before', () => {
    const before = take(begin(quietPack, 1), collect('seeds-and-twine'));
    const hourOf = (play: typeof before) =>
      viewOf(play).portraits.find(({ id }) => id === 'lea')?.usualHour;
    expect(hourOf(before)).toBe(null);
    const after = take(before, send({ portrait: 'lea', facts: ['seeds-and-twine'] }));
    expect(hourOf(after)).toBe(usualHour(pack, after.state, lea));
    expect(hourOf(after)).not.toBe(null);
  });
});
