import {
  type CompiledMessage,
  type CompiledMessageToken,
  compileMessageOrThrow,
} from '@lingui/message-utils/compileMessage';

export interface ParsedMessage {
  /** Names in the holes, sorted. */
  readonly placeholders: readonly string[];
  /** Every text that can come out of it, with `X` in the holes. */
  readonly variants: readonly string[];
  /** Choices that leave out `other`. */
  readonly open: readonly string[];
}

const cases = (format: unknown): readonly (readonly [string, CompiledMessage])[] =>
  typeof format === 'object' && format !== null
    ? Object.entries(format).filter(([name]) => name !== 'offset')
    : [];

const isChoice = (type: string | undefined): boolean =>
  type === 'select' || type === 'plural' || type === 'selectordinal';

const walk = (
  tokens: CompiledMessage,
  visit: (token: Exclude<CompiledMessageToken, string>) => void,
): void => {
  for (const token of tokens) {
    if (typeof token === 'string') continue;
    visit(token);
    if (isChoice(token[1])) for (const [, inner] of cases(token[2])) walk(inner, visit);
  }
};

const spellings = (token: CompiledMessageToken): readonly string[] => {
  if (typeof token === 'string') return [token];
  return isChoice(token[1]) ? cases(token[2]).flatMap(([, inner]) => spell(inner)) : ['X'];
};

function spell(tokens: CompiledMessage): readonly string[] {
  return tokens.reduce<readonly string[]>(
    (heads, token) => heads.flatMap((head) => spellings(token).map((tail) => head + tail)),
    [''],
  );
}

/** @throws Error with the parser's words when the message is not ICU. */
export const parseMessage = (message: string): ParsedMessage => {
  const tokens = compileMessageOrThrow(message);
  const names = new Set<string>();
  const open: string[] = [];
  walk(tokens, ([name, type, format]) => {
    names.add(name);
    if (isChoice(type) && !cases(format).some(([one]) => one === 'other')) open.push(name);
  });
  return { placeholders: [...names].sort(), variants: spell(tokens), open };
};
