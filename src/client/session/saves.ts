import type { GameRecord } from '../../protocol/record.ts';
import type { DeviceStorage } from './device-storage.ts';

const SAVE = 'game';
const ASIDE = 'aside.';

export interface Saves {
  readonly text: () => string | null;
  /** False where the device refuses to keep it, or where a damaged save could not be moved out of the way. */
  readonly keep: (record: GameRecord) => boolean;
  /** Moves a save that cannot be played under another key, so that nothing is lost. Returns that key, as it is listed. */
  readonly setAside: () => string;
}

export function createSaves(storage: DeviceStorage): Saves {
  // A damaged save that the device would not copy: writing over it would lose it.
  let stuck = false;
  return {
    text: () => storage.read(SAVE),
    keep: (record) => !stuck && storage.write(SAVE, JSON.stringify(record)),
    setAside: () => {
      const value = storage.read(SAVE);
      let number = 1;
      while (storage.read(`${ASIDE}${number}`) !== null) number += 1;
      const name = `${ASIDE}${number}`;
      if (value === null) return storage.keyOf(name);
      stuck = !storage.write(name, value);
      if (stuck) return storage.keyOf(SAVE);
      storage.remove(SAVE);
      return storage.keyOf(name);
    },
  };
}
