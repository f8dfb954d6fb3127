/**
 * All that the game keeps on the device, under one prefix, so that the player can see it and erase it.
 * A device that refuses storage (private window, full disk) never stops a game: writing says whether it worked.
 */
const PREFIX = 'seuil.';

export interface DeviceStorage {
  /** The key under which a name is kept, as `list` shows it. */
  readonly keyOf: (name: string) => string;
  readonly read: (name: string) => string | null;
  readonly write: (name: string, value: string) => boolean;
  readonly remove: (name: string) => void;
  /** Removes everything under the prefix. */
  readonly erase: () => void;
  readonly list: () => readonly { readonly key: string; readonly value: string }[];
}

const ours = (storage: Storage): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    .filter((key) => key.startsWith(PREFIX))
    .sort();

export function deviceStorage(open: () => Storage): DeviceStorage {
  const guarded = <T>(work: (storage: Storage) => T, otherwise: T): T => {
    try {
      return work(open());
    } catch {
      return otherwise;
    }
  };
  return {
    keyOf: (name) => PREFIX + name,
    read: (name) => guarded((storage) => storage.getItem(PREFIX + name), null),
    write: (name, value) =>
      guarded((storage) => {
        storage.setItem(PREFIX + name, value);
        return true;
      }, false),
    remove: (name) => guarded((storage) => storage.removeItem(PREFIX + name), undefined),
    erase: () =>
      guarded((storage) => {
        for (const key of ours(storage)) storage.removeItem(key);
      }, undefined),
    list: () =>
      guarded(
        (storage) => ours(storage).map((key) => ({ key, value: storage.getItem(key) ?? '' })),
        [],
      ),
  };
}
