import type { Command, Option } from './command.ts';

/** What is printed for --help. */

const written = (name: string, { kind }: Option): string =>
  kind.type === 'boolean' ? `--${name}` : `--${name} ${kind.value}`;

const aligned = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
};

export const usageOf = (name: string, { summary, files, options }: Command): string =>
  [
    `Usage: npm run lab -- ${[name, ...files].join(' ')} [options]`,
    `  ${summary}`,
    '',
    aligned([
      ...Object.entries(options).map(([option, shape]): readonly [string, string] => [
        written(option, shape),
        shape.help,
      ]),
      ['--help', 'this'],
    ]),
  ].join('\n');

export const usage = (commands: ReadonlyMap<string, Command>): string =>
  [
    'Usage: npm run lab -- COMMAND [options]',
    '',
    aligned([...commands].map(([name, { summary }]) => [name, summary])),
    '',
    'npm run lab -- COMMAND --help tells the options of a command.',
    'Exit status: 0 all well; 1 something that is required does not hold; 2 bad input.',
  ].join('\n');
