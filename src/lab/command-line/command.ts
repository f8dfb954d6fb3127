/** What an option takes: nothing, or a value whose name is shown in the help. */
export type OptionKind =
  | { readonly type: 'boolean' }
  | { readonly type: 'string'; readonly value: string };

export interface Option {
  readonly kind: OptionKind;
  readonly help: string;
}

/** What was asked, once read. */
export interface Asked {
  readonly files: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
}

/** Exit statuses: 0 all well; 1 what was to be shown does not hold; 2 bad input. */
export type Status = 0 | 1 | 2;

export interface Command {
  readonly summary: string;
  /** Names of what must follow the command, in order. */
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** @throws BadInput */
  readonly run: (asked: Asked) => Promise<Status> | Status;
}

/** What was asked cannot be done, and why, for whoever asked. */
export class BadInput extends Error {}
