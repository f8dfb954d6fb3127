/** A `Storage` in memory, which can be told to refuse. */
export function memoryStorage({ refuses = false } = {}): Storage {
  const kept = new Map<string, string>();
  const open = () => {
    if (refuses) throw new DOMException('refused', 'QuotaExceededError');
    return kept;
  };
  return {
    get length() {
      return open().size;
    },
    key: (index) => [...open().keys()][index] ?? null,
    getItem: (key) => open().get(key) ?? null,
    setItem: (key, value) => {
      open().set(key, value);
    },
    removeItem: (key) => {
      open().delete(key);
    },
    clear: () => open().clear(),
  };
}
