import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { folder, scenario } from '../testing/shipped.ts';
import { playSeeds } from './play-seeds.ts';

const scratch = mkdtempSync(join(tmpdir(), 'seuil-bots-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Long enough for a busy machine, since all but the silent one answer at once. */
const PATIENCE = 6000;

const playing = (name: string, source: string, seeds: readonly number[]) => {
  const file = join(scratch, name);
  writeFileSync(file, source);
  let done = 0;
  return playSeeds({
    task: { folder, bot: pathToFileURL(file).href },
    scenario,
    seeds,
    patience: PATIENCE,
    done: () => {
      done += 1;
    },
  }).then((played) => ({ ...played, done }));
};

const FIRST = 'for (const decision of legalDecisions) return decision;';

describe('somebody else’s bot', () => {
  it('plays what it decides', async () => {
    const { games, failures } = await playing(
      'first.ts',
      `export const bot = (view: object, legalDecisions: Iterable<object>) => { ${FIRST} };`,
      [3, 4],
    );
    expect(failures).toEqual([]);
    expect(games.map(({ seed }) => seed)).toEqual([3, 4]);
    expect(games.every(({ state }) => state.phase === 'debrief')).toBe(true);
  });

  it('loses the seeds that it spoils, and those alone', async () => {
    const { games, failures, done } = await playing(
      'bad.js',
      `export default (view, legalDecisions, memory) => {
        memory.calls = (memory.calls ?? 0) + 1;
        if (view.seed === 1 && view.step === 2) for (;;);
        if (view.seed === 2 && memory.calls === 2) throw new TypeError('tired');
        if (view.seed === 3) return { type: 'fragment.erase', fragment: 'never-held' };
        if (view.seed === 4) return { type: 'steal' };
        if (view.seed === 5) return Promise.resolve({ type: 'week.close' });
        if (view.seed === 6) process.exit(0);
        view.street.length = 0;
        ${FIRST}
      };`,
      [1, 2, 3, 4, 5, 6, 7],
    );
    expect(failures.map(({ seed, step, kind }) => [seed, step, kind])).toEqual([
      [1, 2, 'silent'],
      [2, 1, 'threw'],
      [3, 0, 'illegal'],
      [4, 0, 'illegal'],
      [5, 0, 'illegal'],
      [6, 0, 'died'],
    ]);
    expect(failures[1]?.reason).toContain('tired');
    expect(failures[2]?.reason).toContain('never-held');
    expect(games.map(({ seed }) => seed)).toEqual([7]);
    expect(done).toBe(7);
  }, 60_000);

  it('that cannot be loaded is said once', async () => {
    const { games, failures } = await playing('none.ts', 'export const other = 1;', [1, 2, 3]);
    expect(games).toEqual([]);
    expect(failures).toMatchObject([{ seed: 1, kind: 'unloadable' }]);
  });
});
