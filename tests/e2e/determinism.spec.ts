import { expect, test } from '@playwright/test';
import { decide, isRefused, legalDecisions, replay, start } from '../../src/engine/index.ts';
import type { GameRecord } from '../../src/protocol/record.ts';
import { packFolder, readPack } from '../../src/scenarios/from-disk.ts';
import { twentyRecords } from '../replays/twenty-records.ts';
import { engineScript } from './engines/engine-script.ts';
import { replayedInFirefox } from './engines/in-firefox.ts';

// One after the other: the records are played once, and not where the tests are only listed.
test.describe.configure({ mode: 'default' });

const { scenario } = readPack(packFolder('maison-fauvette'));
let records: readonly GameRecord[] = [];
/** The hash at the start and after each decision, record by record, as this Node has it. */
let here: readonly (readonly string[])[] = [];

test.beforeAll(() => {
  records = twentyRecords(scenario);
  here = records.map((record) => {
    const replayed = replay(scenario, record);
    if ('reason' in replayed) throw new Error(`seed ${record.seed} does not replay in Node`);
    return replayed.hashes;
  });
});

/** Every kind of decision that could be taken at some moment of a record. */
const open = ({ seed, decisions }: GameRecord): readonly string[] => {
  let { state } = start(scenario, seed);
  return decisions.flatMap((decision) => {
    const kinds = new Set<string>();
    for (const { type } of legalDecisions(scenario, state)) {
      kinds.add(type);
      // Messages come last, and are too many to list.
      if (type === 'use.send') break;
    }
    const decided = decide(scenario, state, decision);
    if (!isRefused(decided)) ({ state } = decided);
    return [...kinds];
  });
};

test('the twenty records meet every kind of decision that they could', () => {
  expect(records).toHaveLength(20);
  const met = new Set<string>(
    records.flatMap(({ decisions }) => decisions.map(({ type }) => type)),
  );
  expect(met.size).toBeGreaterThanOrEqual(9);
  expect(records.flatMap(open).filter((kind) => !met.has(kind))).toEqual([]);
});

test('they give the same hash at every step in Node and in Chromium', async ({ page }) => {
  await page.goto('about:blank');
  await page.addScriptTag({ content: await engineScript() });
  const there = await page.evaluate(
    ([pack, games]) => {
      const engine: unknown = Reflect.get(globalThis, 'SeuilEngine');
      if (typeof engine !== 'object' || engine === null) throw new Error('no engine on the page');
      const play: unknown = Reflect.get(engine, 'replay');
      if (typeof play !== 'function') throw new Error('the engine has no replay');
      return games.map((game) => {
        const replayed: unknown = play(pack, game);
        return typeof replayed === 'object' && replayed !== null
          ? Reflect.get(replayed, 'hashes')
          : replayed;
      });
    },
    [scenario, records] as const,
  );
  expect(there).toEqual(here);
});

test('they give the same hash at every step in Node and in Firefox', async () => {
  const script = await engineScript();
  const there = await replayedInFirefox({ script, scenario, records, patience: 150_000 });
  expect(there).toEqual({ agent: expect.stringContaining('Firefox/'), hashes: here });
});
