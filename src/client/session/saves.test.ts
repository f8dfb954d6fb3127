import { describe, expect, it } from 'vitest';
import { type GameRecord, RECORD_FORMAT, RECORD_VERSION } from '../../protocol/record.ts';
import { deviceStorage } from './device-storage.ts';
import { createSaves } from './saves.ts';
import { memoryStorage } from './testing/memory-storage.ts';

const record: GameRecord = {
  format: RECORD_FORMAT,
  version: RECORD_VERSION,
  scenario: { id: 'maison-fauvette', version: '1.0.0' },
  seed: 1,
  decisions: [],
};

describe('saves', () => {
  it('sets a save aside without losing a letter of it, as often as it takes', () => {
    const raw = memoryStorage();
    const storage = deviceStorage(() => raw);
    const saves = createSaves(storage);
    for (const damaged of ['{"half', 'another half']) {
      storage.write('game', damaged);
      saves.setAside();
      expect(saves.text()).toBeNull();
    }
    expect(storage.list()).toEqual([
      { key: 'seuil.aside.1', value: '{"half' },
      { key: 'seuil.aside.2', value: 'another half' },
    ]);
  });

  it('never writes over a damaged save that the device would not copy', () => {
    const raw = memoryStorage();
    const full = deviceStorage(() => raw);
    full.write('game', '{"half');
    raw.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const saves = createSaves(full);
    expect(saves.setAside()).toBe('seuil.game');
    expect(raw.getItem('seuil.game')).toBe('{"half');
    expect(saves.keep(record)).toBe(false);
  });

  it('sees and erases what is ours, and nothing else', () => {
    const raw = memoryStorage();
    raw.setItem('somebody-else', 'kept');
    const storage = deviceStorage(() => raw);
    storage.write('game', 'ours');
    expect(storage.list()).toEqual([{ key: 'seuil.game', value: 'ours' }]);
    storage.erase();
    expect(storage.list()).toEqual([]);
    expect(raw.getItem('somebody-else')).toBe('kept');
  });

  it('goes on where the device refuses to keep anything', () => {
    const storage = deviceStorage(() => memoryStorage({ refuses: true }));
    expect(storage.write('game', 'x')).toBe(false);
    expect(storage.read('game')).toBeNull();
    expect(storage.list()).toEqual([]);
    storage.erase();
  });
});
