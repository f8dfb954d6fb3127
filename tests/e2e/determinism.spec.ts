import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { replay } from '../../src/engine/index.ts';
import { packFolder, readPack } from '../../src/scenarios/from-disk.ts';
import { randomRecord } from '../replays/random-record.ts';

/** The engine alone, as one script for a page. */
async function engineScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: {
        entry: join(import.meta.dirname, '../../src/engine/index.ts'),
        name: 'SeuilEngine',
        formats: ['iife'],
        fileName: 'engine',
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (output === undefined || !('output' in output)) throw new Error('the engine was not built');
  return output.output[0].code;
}

test('the same record gives the same hash at every step in Node and in the browser', async ({
  page,
}) => {
  const { scenario } = readPack(packFolder('maison-fauvette'));
  await page.goto('about:blank');
  await page.addScriptTag({ content: await engineScript() });
  for (const seed of [1, 7, 4_294_967_295]) {
    const record = randomRecord(scenario, seed);
    const here = replay(scenario, record);
    if ('reason' in here) throw new Error('the record does not replay in Node');
    const there = await page.evaluate(
      ([pack, game]) => {
        const engine: unknown = Reflect.get(globalThis, 'SeuilEngine');
        if (typeof engine !== 'object' || engine === null) throw new Error('no engine on the page');
        const play: unknown = Reflect.get(engine, 'replay');
        if (typeof play !== 'function') throw new Error('the engine has no replay');
        const replayed: unknown = play(pack, game);
        return typeof replayed === 'object' && replayed !== null
          ? Reflect.get(replayed, 'hashes')
          : replayed;
      },
      [scenario, record] as const,
    );
    expect(there).toEqual(here.hashes);
    expect(here.hashes.length).toBeGreaterThan(10);
  }
});
