import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'seuil-lab-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const lab = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'cli.ts'), ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};
const example = join(import.meta.dirname, 'examples/thoughtful.ts');

describe('the command line', () => {
  it('refuses what it does not know, and says what it does', () => {
    const { status, stderr } = lab('conjure');
    expect(status).toBe(2);
    expect(stderr).toContain('“conjure”');
    expect(stderr).toContain('balance');
  });

  it('plays the example, keeps its games, and replays them', () => {
    const played = lab('play', '--bot', example, '--seeds', '2..3', '--records', scratch, '--json');
    expect(played.stderr).toBe('');
    expect(JSON.parse(played.stdout)).toMatchObject({
      games: [{ seed: 2 }, { seed: 3 }],
      failures: [],
    });

    const replayed = lab('replay', join(scratch, 'seed-2.json'), '--verify', '--json');
    expect(replayed.status).toBe(0);
    const { hash, hashes, steps, over } = JSON.parse(replayed.stdout);
    expect(hashes).toHaveLength(steps + 1);
    expect([hashes.at(-1), over]).toEqual([hash, true]);
  }, 30_000);

  it('says which file, seed and step a bot failed at, lets the other seeds go on, and ends with status 2', () => {
    const file = join(scratch, 'fickle.ts');
    writeFileSync(
      file,
      `export const bot = (view) => {
        if (view.seed === 2) throw new Error('tired');
        if (view.seed === 3) return { type: 'fragment.erase', fragment: 'never-held' };
        if (view.seed === 4) for (;;);
        if (view.phase === 'estimate') return { type: 'estimate.give', atEase: 0 };
        if (view.phase === 'dilemma')
          return { type: 'dilemma.answer', dilemma: view.dilemma.id, answer: view.dilemma.answers[0].id };
        return { type: 'week.close' };
      };`,
    );
    const { status, stdout, stderr } = lab(
      ...['play', '--bot', file, '--seeds', '1..5', '--patience', '5', '--json'],
    );
    expect(status).toBe(2);
    expect(stderr).toContain(`${file}: seed 2, step 0: threw: Error: tired`);
    expect(stderr).toContain(`${file}: seed 3, step 0: illegal`);
    expect(stderr).toContain(`${file}: seed 4, step 0: silent`);
    const { games, failures } = JSON.parse(stdout);
    expect(games.map(({ seed }: { seed: number }) => seed)).toEqual([1, 5]);
    expect(failures).toHaveLength(3);
  }, 60_000);

  it('refuses at once what it could not do at the end: a folder for records that cannot be made', () => {
    const folder = join(example, 'records');
    const { status, stderr, stdout } = lab('play', '--bot', example, '--records', folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(folder);
  });

  it('refuses a record of a pack that is not here, and names both', () => {
    const file = join(scratch, 'elsewhere.json');
    const scenario = { id: 'elsewhere', version: '1.0.0' };
    writeFileSync(
      file,
      JSON.stringify({ format: 'seuil-game', version: 1, scenario, seed: 1, decisions: [] }),
    );
    const { status, stderr, stdout } = lab('replay', file, '--json');
    expect(status).toBe(2);
    expect(stderr).toContain(`${file}: does not replay: No pack “elsewhere”`);
    expect(JSON.parse(stdout)).toMatchObject({ replays: false, step: null });
  });

  it('refuses a record that is none with status 2', () => {
    const { status, stderr, stdout } = lab('replay', example, '--json');
    expect(status).toBe(2);
    expect(stderr).toContain('thoughtful.ts');
    expect(JSON.parse(stdout)).toMatchObject({ replays: false, step: null });
  });
});
