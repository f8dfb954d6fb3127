// npm test: installs what is missing (a browser included), then runs every check. Prints one closing line.
import { readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureFirefox } from './lib/firefox.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';

ensureInstalled();
const browser = ensureBrowser();
const firefox = ensureFirefox();
const env = {
  ...(browser && { CHROME_PATH: browser }),
  ...(firefox && { FIREFOX_PATH: firefox }),
};
const REPORTS = 'test-results';
rmSync(REPORTS, { recursive: true, force: true });

const report = (file) => {
  try {
    return JSON.parse(readFileSync(`${REPORTS}/${file}`, 'utf8'));
  } catch {
    return null;
  }
};

let passed = 0;
let failed = 0;
const checks = [
  ['format and lint', ['lint']],
  ['types', ['types']],
  ['dead code', ['dead-code']],
  ['scenario', ['scenario', '--', 'check', 'maison-fauvette']],
  ['unit, property and architecture', ['unit']],
  ['build and sizes', ['build']],
  ['bytes of act I', ['bench:client', '--', '--bytes']],
  ['browser', ['e2e']],
];
const times = [];
for (const [name, args] of checks) {
  console.log(`\n—— ${name} ——`);
  const began = performance.now();
  const ok = run('npm', ['run', '--silent', ...args], env) === 0;
  times.push([name, (performance.now() - began) / 1000]);
  if (name.startsWith('unit') || name === 'browser') continue;
  if (ok) passed += 1;
  else {
    failed += 1;
    console.error(`${name}: failed`);
  }
}

const unit = report('unit.json');
const e2e = report('e2e.json');
// A runner that left no report did not run: that is a failure, never a silence.
passed += (unit?.numPassedTests ?? 0) + (e2e?.stats.expected ?? 0);
failed += unit ? unit.numFailedTests + (unit.success ? 0 : Number(unit.numFailedTests === 0)) : 1;
failed += e2e ? e2e.stats.unexpected + e2e.stats.flaky + e2e.errors.length : 1;
console.log('\nSeconds, part by part:');
for (const [name, seconds] of times) console.log(`${seconds.toFixed(1).padStart(8)}  ${name}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
