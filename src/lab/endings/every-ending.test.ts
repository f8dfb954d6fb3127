import { describe, expect, test, vi } from 'vitest';
import { ENDINGS } from '../../protocol/vocabulary.ts';
import { ROSTER } from '../bots/roster.ts';
import { playGame } from '../game/play-game.ts';
import { scenario } from '../testing/shipped.ts';
import { aGameThatEnds, SEEDS } from './ways.ts';

// Ways of playing, each of which ends as its name says on some of a few seeds: whoever wants to see an ending can.

vi.setConfig({ testTimeout: 120_000 });

describe('every ending can be reached by play', () => {
  test.each(ENDINGS)('%s', (ending) => {
    expect(aGameThatEnds(ending)).not.toBeNull();
  });

  test('the early ones after warnings that were there to be seen, the others in the last week', () => {
    for (const seed of SEEDS.slice(0, 4)) {
      const { state, events } = playGame(scenario, seed, ROSTER.greedy());
      if (state.ending !== 'boycott') continue;
      const warned = events.filter((event) => event.type === 'warning.given');
      expect(warned.length).toBeGreaterThanOrEqual(3);
    }
  });
});
