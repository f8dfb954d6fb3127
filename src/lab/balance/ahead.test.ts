import { expect, it } from 'vitest';
import { ROSTER } from '../bots/roster.ts';
import { yardsticks } from '../game/outcome.ts';
import { folder, scenario } from '../testing/shipped.ts';
import { playAhead } from './ahead.ts';
import { series } from './tournament.ts';

it('plays ahead, in threads, the same games as here', async () => {
  const known = await playAhead({ folder }, [
    { player: 'polite', seed: 3 },
    { player: 'idle', seed: 4 },
  ]);
  const field = { scenario, seeds: [3], yardstick: yardsticks(scenario), played: () => {} };
  expect([known('polite', 3)]).toEqual(series(field, 'polite', ROSTER.polite));
  expect(known('idle', 4)?.service).toBe(0);
  expect(known('polite', 4)).toBeUndefined();
}, 60_000);
