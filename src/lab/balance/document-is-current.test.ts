import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROSTER } from '../bots/roster.ts';
import { outcomeOf, yardsticks } from '../game/outcome.ts';
import { playGame } from '../game/play-game.ts';
import { scenario } from '../testing/shipped.ts';
import { toTheLast } from './tables.ts';

const document = readFileSync(join(import.meta.dirname, '../../../docs/balance.md'), 'utf8');
const seed = Number(/Seeds (\d+) to/.exec(document)?.[1]);

/** The rows of every table, cell by cell, whatever their width. */
const rows = document
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('docs/balance.md is of the present game (run `npm run lab -- balance` after a change)', () => {
  const yardstick = yardsticks(scenario);

  test.each(Object.entries(ROSTER))('%s plays the game that it says', (name, seat) => {
    const game = playGame(scenario, seed, seat());
    const [, ...figures] = toTheLast('idle', outcomeOf(scenario, game, yardstick(seed)));
    expect(rows).toContainEqual([name, ...figures]);
  });
});
