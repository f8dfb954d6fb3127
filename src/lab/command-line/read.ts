import { parseArgs } from 'node:util';
import { type Asked, BadInput, type Command } from './command.ts';

const reason = (error: unknown): string =>
  error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);

/**
 * Reads what follows a command.
 * @throws BadInput for an option that it does not have, a value that is missing, a file too many or too few.
 */
export const readArguments = (name: string, command: Command, args: readonly string[]): Asked => {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([option, { kind }]) => [option, { type: kind.type }]),
  );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new BadInput(`${name}: ${reason(error)}.`);
  }
  const { values, positionals } = parsed;
  const missing = command.files[positionals.length];
  if (missing !== undefined) throw new BadInput(`${name}: ${missing} is missing.`);
  const spare = positionals[command.files.length];
  if (spare !== undefined) throw new BadInput(`${name}: “${spare}” is one too many.`);
  return {
    files: positionals,
    flag: (option) => values[option] === true,
    text: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : undefined;
    },
  };
};
