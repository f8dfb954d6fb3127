/**
 * A sentence to be: a key of the pack's locale files and what goes in its holes.
 * The engine never holds a sentence; whoever shows it formats it in the reader's language.
 * A param whose value starts with `@` is itself a key to be formatted first.
 */
export interface Text {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export const text = (key: string, params: Text['params'] = {}): Text => ({ key, params });
