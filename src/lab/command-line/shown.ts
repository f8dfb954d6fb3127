const written = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value instanceof Promise) return 'a promise';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return `${typeof value === 'object' ? 'an object' : `a ${typeof value}`} that cannot be written down`;
  }
};

/** What was found, in a few words, whatever it is: somebody else’s value never makes the message about it fail. */
export const shown = (value: unknown, most = 80): string => {
  const text = written(value);
  return text.length > most ? `${text.slice(0, most)}…` : text;
};

/** An error in a line, with its place in somebody else’s file when it is known. */
export const sayError = (error: unknown, file: string): string => {
  if (!(error instanceof Error)) return `threw ${shown(error, 200)}`;
  const place = error.stack?.split('\n').find((line) => line.includes(file));
  const [, where] = /:(\d+:\d+)\)?$/.exec(place ?? '') ?? [];
  return `${error.name}: ${error.message}${where === undefined ? '' : ` (at ${where})`}`;
};
