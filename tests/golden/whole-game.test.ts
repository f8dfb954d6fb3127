import { expect, test } from 'vitest';
import { hashState, replay } from '../../src/engine/index.ts';
import { viewOf } from '../../src/engine/testing/play.ts';
import { randomGame } from '../../src/engine/testing/random-game.ts';
import { smallPack } from '../../src/engine/testing/small-pack.ts';

// Written down once: whoever changes these bits on purpose says so in the change that does it. A record made before
// is then another game, and the pack or record version must say so too.

/** The same numbers every time, without any draw of the engine's own. */
const numbers = Array.from({ length: 150 }, (_, rank) => (rank * 40_503 + 977) % 0x1_0000);

const play = randomGame(smallPack, 20_261_123, numbers);

test('a whole game ends as it always did, bit for bit', () => {
  const { debrief, phase } = viewOf(play);
  expect(phase).toBe('debrief');
  expect(hashState(play.state)).toMatchInlineSnapshot(`"8ef71d735a623d08"`);
  expect(debrief?.scores).toMatchInlineSnapshot(`
    {
      "atEase": 25,
      "discernment": {
        "correctRejections": 2,
        "falseAlarms": 9,
        "hits": 1,
        "misses": 0,
      },
      "firmValue": 1272,
      "missedTargets": 0,
      "serviceRendered": 1.3194651695572488,
    }
  `);
  expect(debrief?.ending).toMatchInlineSnapshot(`"shopkeeper"`);
});

test('and so does its record', () => {
  const replayed = replay(smallPack, {
    format: 'seuil-game',
    version: 1,
    scenario: play.state.scenario,
    seed: play.seed,
    decisions: [...play.decisions],
  });
  expect('hashes' in replayed && replayed.hashes.at(-1)).toBe(hashState(play.state));
});
