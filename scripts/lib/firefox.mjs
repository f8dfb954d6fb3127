import { existsSync } from 'node:fs';
import { answers, run } from './run.mjs';

const INSTALLED = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** An installed Firefox, or the one named in FIREFOX_PATH; undefined when there is none. */
const findFirefox = () =>
  [process.env.FIREFOX_PATH, ...INSTALLED].find((path) => path && existsSync(path));

/**
 * A Firefox for the test that replays records in it: one that is installed, else the Debian package. Returns its path, or
 * undefined, said clearly, when it cannot be had: that test then fails and says why.
 */
export function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  if (answers('apt-get')) {
    console.log('No Firefox found: trying the Debian package…');
    const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', 'apt-get'];
    run(apt[0], [...apt.slice(1), 'update', '-qq']);
    run(apt[0], [...apt.slice(1), 'install', '-y', '-qq', 'firefox-esr']);
  }
  const now = findFirefox();
  if (!now)
    console.error('No Firefox: install it (Debian: firefox-esr), or name one in FIREFOX_PATH.');
  return now;
}
