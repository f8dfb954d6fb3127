import { spawnSync } from 'node:child_process';

/** Runs a command, showing what it prints. Resolves to its exit status; a command that cannot start is status 127. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status ?? 127;
}

/** Whether a command answers. */
export function answers(command, args = ['--version']) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Ends with a message that says what was found and what to do. */
export function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
