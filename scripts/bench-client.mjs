// npm run bench:client: drives a real browser on the built game and prints the budget, measure by measure.
// --bytes: only what does not depend on the speed of this machine.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { bytesOfActOne, firstPicture, heapOverGames, scriptPerFrame } from './bench/measures.mjs';
import { servePacked } from './bench/serve-packed.mjs';
import { ensureBrowser } from './lib/browser.mjs';
import { ALONE, SOON } from './lib/browser-flags.ts';
import { stop } from './lib/run.mjs';

if (!existsSync('dist/index.html')) stop('There is no built game in dist/: npm run build first.');
const onlyBytes = process.argv.includes('--bytes');

// What is timed is timed as browsers paint by themselves.
const ARGS = onlyBytes ? [...ALONE, SOON] : ALONE;

const lines = [];
/** One line of the budget; `most` is what it may cost at the most. */
const told = (name, value, most, unit) => {
  const pass = value <= most;
  lines.push(pass);
  console.log(
    `${pass ? 'pass' : 'FAIL'}  ${name.padEnd(52)} ${value.toFixed(unit === 'ms' ? 1 : 2).padStart(9)} ${unit}   at most ${most} ${unit}`,
  );
};

const executablePath = ensureBrowser();
const launched = (more = []) =>
  chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...ARGS, ...more] });
const browser = await launched();
const { url, close } = await servePacked('dist');
try {
  const files = await bytesOfActOne(browser, url);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  told('act I, everything fetched (brotli)', total / 1e6, 1.6, 'MB');
  for (const { url: from, bytes } of [...files].sort((a, b) => b.bytes - a.bytes).slice(0, 12))
    console.log(`        ${(bytes / 1000).toFixed(1).padStart(8)} kB  ${new URL(from).pathname}`);
  if (!onlyBytes) {
    const { paint, interactive } = await firstPicture(browser, url, { times: 5 });
    told('first picture, slow 4G, processor / 4', paint, 1500, 'ms');
    told('title interactive, slow 4G, processor / 4', interactive, 2500, 'ms');
    const { frames, median, p99 } = await scriptPerFrame(browser, url, {
      frames: 300,
      patience: 120,
    });
    told(`script a frame, median of ${frames} frames, 300 people`, median, 5, 'ms');
    told('script a frame, 99th percentile', p99, 10, 'ms');
    // Machine code that the browser goes on making of what runs often lies in the same heap, and grows for a long time.
    const plain = await launched(['--js-flags=--no-opt --no-maglev --no-sparkplug']);
    const heaps = await heapOverGames(plain, url, { games: 10 }).finally(() => plain.close());
    console.log(
      `        heap after each game, MB: ${heaps.map((heap) => (heap / 1e6).toFixed(1)).join(' ')}`,
    );
    const growth = ((heaps.at(-1) ?? 0) / (heaps[0] ?? 1) - 1) * 100;
    told('heap after the last of ten games, against the first', growth, 10, '%');
  }
} finally {
  await browser.close();
  close();
}
const failed = lines.filter((pass) => !pass).length;
console.log(`\n${lines.length - failed} of ${lines.length} within the budget`);
process.exitCode = failed === 0 ? 0 : 1;
