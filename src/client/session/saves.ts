import type { GameRecord } from '../../protocol/record.ts';
import type { DeviceStorage } from './device-storage.ts';

const SAVE = 'game';
const ASIDE = 'aside.';

export interface Saves {
  readonly text: () => string | null;
  /** False where the device refuses to keep it. */
  readonly keep: (record: GameRecord) => boolean;
  /** Moves a save that cannot be played under another key, so that nothing is lost. Returns that key. */
  readonly setAside: () => string;
}

export function createSaves(storage: DeviceStorage): Saves {
  return {
    text: () => storage.read(SAVE),
    keep: (record) => storage.write(SAVE, JSON.stringify(record)),
    setAside: () => {
      const value = storage.read(SAVE);
      let number = 1;
      while (storage.read(`${ASIDE}${number}`) !== null) number += 1;
      const name = `${ASIDE}${number}`;
      // The original goes only once its copy is safe.
      if (value !== null && storage.write(name, value)) storage.remove(SAVE);
      return name;
    },
  };
}
