import { beforeEach, describe, expect, it } from 'vitest';
import { packFolder, readPack } from '../../scenarios/from-disk.ts';
import { createAppStore } from '../store/app-store.ts';
import { defaultPreferences } from '../store/preferences.ts';
import { createGame } from './create-game.ts';
import { deviceStorage } from './device-storage.ts';
import { createOpener } from './local-session.ts';
import { memoryStorage } from './testing/memory-storage.ts';
import type { Told } from './what-if/told.ts';

const { scenario } = readPack(packFolder('maison-fauvette'));

let raw: Storage;
/** A page opened on this device: what was kept is found again. */
const page = (loadPage: () => Promise<unknown> = async () => {}) => {
  const store = createAppStore(defaultPreferences('fr'));
  const game = createGame({
    store,
    storage: deviceStorage(() => raw),
    loadOpener: async () => createOpener(scenario),
    loadPage,
    drawSeed: () => 7,
    length: () => 'campaign',
  });
  return { store, game };
};

beforeEach(() => {
  raw = memoryStorage();
});

const take = { type: 'fragment.collect', fragment: scenario.manifest.opening, ask: false } as const;

describe('a game on the page', () => {
  it('is saved at every step, and goes on after a reload', async () => {
    const first = page();
    await first.game.start();
    first.game.decide(take);
    first.game.decide({ type: 'week.close' });
    const second = page();
    expect(second.game.hasSave()).toBe(true);
    await second.game.resume();
    expect(second.store.getState().view).toEqual(first.store.getState().view);
    expect(second.store.getState()).toMatchObject({ screen: 'game', log: [], beats: [] });
  });

  it('stays at the title until what shows it is there too, and says when that did not come', async () => {
    let bring = () => {};
    const { store, game } = page(
      () =>
        new Promise<void>((resolve) => {
          bring = resolve;
        }),
    );
    const started = game.start();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(store.getState()).toMatchObject({ screen: 'title', view: null });
    bring();
    await started;
    expect(store.getState().screen).toBe('game');
    const offline = page(() => Promise.reject(new Error('offline')));
    await expect(offline.game.resume()).rejects.toThrow('offline');
    expect(offline.store.getState().screen).toBe('title');
  });

  it('says so where nothing can be played again otherwise, and not when it was stopped', async () => {
    // Node has no threads of a page.
    const { game } = page();
    await game.start();
    const told: Told[] = [];
    game.whatIf((one) => told.push(one))();
    const heard = await new Promise<Told>((resolve) => {
      game.whatIf(resolve);
    });
    expect(heard).toEqual({ kind: 'failed' });
    expect(told).toEqual([]);
  });

  it('shows a refusal and stays as it was', async () => {
    const { game, store } = page();
    await game.start();
    const before = store.getState().view;
    expect(game.decide({ ...take, fragment: 'not-in-the-pack' })).toMatchObject({ ok: false });
    expect(store.getState()).toMatchObject({
      view: before,
      rejection: { code: 'fragment.unknown' },
    });
    game.decide(take);
    expect(store.getState().rejection).toBeNull();
  });

  it.each(['resume', 'start'] as const)(
    'sets a damaged save aside on %s and says so',
    async (verb) => {
      raw.setItem('seuil.game', '{"format":"seuil-game","vers');
      const { game, store } = page();
      await game[verb]();
      expect(raw.getItem('seuil.aside.1')).toBe('{"format":"seuil-game","vers');
      expect(store.getState().notice).toEqual({
        kind: 'save-set-aside',
        fault: { code: 'not-json', params: {} },
        key: 'seuil.aside.1',
      });
      expect(store.getState().screen).toBe(verb === 'start' ? 'game' : 'title');
    },
  );

  it('refuses a record that cannot be played, and keeps the game that is open', async () => {
    const { game, store } = page();
    await game.start();
    game.decide(take);
    const kept = raw.getItem('seuil.game');
    const foreign = JSON.stringify({
      ...JSON.parse(game.exportRecord()),
      scenario: { id: 'other', version: '1.0.0' },
    });
    await game.importRecord(foreign);
    expect(store.getState().notice).toMatchObject({
      kind: 'import-refused',
      fault: { code: 'other-scenario' },
    });
    expect(raw.getItem('seuil.game')).toBe(kept);
    const cheated = JSON.parse(game.exportRecord());
    cheated.decisions.push(take);
    await game.importRecord(JSON.stringify(cheated));
    expect(store.getState().notice).toMatchObject({
      fault: { code: 'does-not-replay', params: { step: 2 } },
    });
  });

  it('exports what it imports', async () => {
    const { game } = page();
    await game.start();
    game.decide(take);
    const written = game.exportRecord();
    raw = memoryStorage();
    const other = page();
    await other.game.importRecord(written);
    expect(other.game.exportRecord()).toBe(written);
    expect(other.store.getState().notice).toEqual({ kind: 'imported' });
  });

  it('goes on where nothing can be kept, and says so', async () => {
    raw = memoryStorage({ refuses: true });
    const { game, store } = page();
    await game.start();
    expect(game.decide(take)).toMatchObject({ ok: true });
    expect(store.getState()).toMatchObject({ screen: 'game', notice: { kind: 'save-failed' } });
  });

  it('erases everything when asked', async () => {
    const { game, store } = page();
    await game.start();
    game.eraseAll();
    expect(game.kept()).toEqual([]);
    expect(store.getState()).toMatchObject({ screen: 'title', view: null });
  });
});
