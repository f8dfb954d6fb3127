import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run, stop } from './run.mjs';

const STAMP = 'node_modules/.seuil-installed';
const OLDEST = [20, 19];

const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

/** Installs what is missing: nothing is done when the lock file is the one that was installed last. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    stop(
      `Found Node ${process.versions.node}; expected ${OLDEST.join('.')} or newer. Install it from https://nodejs.org or your system's packages.`,
    );
  }
  const wanted = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing what is missing (once)…');
  // The runtime that the tools need is one of the packages, so the engine warnings of an older Node do not matter.
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    stop(
      'npm ci did not succeed. Is the network reachable? Nothing was changed but node_modules: try again.',
    );
  }
  writeFileSync(STAMP, wanted);
}
