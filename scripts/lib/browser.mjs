import { existsSync } from 'node:fs';
import { answers, run, stop } from './run.mjs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const installed = () =>
  [process.env.CHROME_PATH, ...INSTALLED].find((path) => path && existsSync(path));

/**
 * A browser for the tests: one that is installed, else Playwright's own download, else the Debian package.
 * Returns its path, or undefined for Playwright's own.
 */
export function ensureBrowser() {
  const found = installed();
  if (found) return found;
  console.log('No Chromium or Chrome found: trying Playwright’s own download…');
  if (run('npx', ['playwright', 'install', 'chromium']) === 0) return undefined;
  if (answers('apt-get')) {
    console.log('The download was not possible: trying the Debian package…');
    const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', 'apt-get'];
    run(apt[0], [...apt.slice(1), 'update', '-qq']);
    run(apt[0], [...apt.slice(1), 'install', '-y', '-qq', 'chromium']);
    const now = installed();
    if (now) return now;
  }
  return stop('No browser for the tests: install Chromium or Chrome, or name one in CHROME_PATH.');
}
