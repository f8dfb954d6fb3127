import { BadInput, type Command, type Status } from './command-line/command.ts';
import { readArguments } from './command-line/read.ts';
import { usage, usageOf } from './command-line/usage.ts';
import { appropriatenessCommand } from './commands/appropriateness.ts';
import { balance } from './commands/balance.ts';
import { bench } from './commands/bench.ts';
import { experiment } from './commands/experiment.ts';
import { fit } from './commands/fit.ts';
import { play } from './commands/play.ts';
import { replay } from './commands/replay.ts';
import { validate } from './commands/validate.ts';
import { welcome } from './commands/welcome.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['appropriateness', appropriatenessCommand],
  ['balance', balance],
  ['experiment', experiment],
  ['bench', bench],
  ['fit', fit],
  ['play', play],
  ['replay', replay],
  ['validate', validate],
  ['welcome', welcome],
]);

const asksForHelp = (args: readonly string[]): boolean =>
  args.includes('--help') || args.includes('-h');

const main = async ([name = '', ...args]: readonly string[]): Promise<Status> => {
  const command = COMMANDS.get(name);
  if (command === undefined) {
    if (asksForHelp([name, ...args])) {
      console.log(usage(COMMANDS));
      return 0;
    }
    console.error(name === '' ? 'No command.' : `No command “${name}”.`);
    console.error(usage(COMMANDS));
    return 2;
  }
  if (asksForHelp(args)) {
    console.log(usageOf(name, command));
    return 0;
  }
  try {
    return await command.run(readArguments(name, command, args));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    console.error(`See: npm run lab -- ${name} --help`);
    return 2;
  }
};

process.exitCode = await main(process.argv.slice(2));
