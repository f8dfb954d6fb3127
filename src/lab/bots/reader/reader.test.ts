import { describe, expect, it } from 'vitest';
import { outcomeOf, yardsticks } from '../../game/outcome.ts';
import { playGame } from '../../game/play-game.ts';
import { pickyTown } from '../../testing/shipped.ts';
import type { Seat } from '../player.ts';
import { ROSTER } from '../roster.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const yardstick = yardsticks(pickyTown);

const mean = (seat: Seat): number =>
  SEEDS.reduce(
    (total, seed) =>
      total + outcomeOf(pickyTown, playGame(pickyTown, seed, seat()), yardstick(seed)).overall,
    0,
  ) / SEEDS.length;

describe('the reader', () => {
  it('does better than its blinded twin where there is something to learn from signs', () => {
    expect(mean(ROSTER.reader)).toBeGreaterThan(1.05 * mean(ROSTER.blinded));
  });
});
