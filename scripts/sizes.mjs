// Prints what a visit loads, in kB of gzip, and fails when the title screen asks for too much.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TITLE_BUDGET_KB = 110;
const dist = 'dist';
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const gzipKb = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;

/** Files of script and style that a chunk needs before it can run, itself included. */
function needed(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const css of chunk.css ?? []) seen.add(css);
  for (const other of chunk.imports ?? []) needed(other, seen);
  return seen;
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const title = needed(entry);
const rows = [];
const all = new Set();
for (const chunk of Object.values(manifest)) {
  for (const file of [chunk.file, ...(chunk.css ?? [])])
    if (/\.(js|css)$/.test(file)) all.add(file);
}
for (const file of all)
  rows.push({
    file,
    when: title.has(file) ? 'title' : 'later',
    kb: gzipKb(file),
    raw: statSync(join(dist, file)).size / 1000,
  });
rows.sort((a, b) => a.when.localeCompare(b.when) * -1 || b.kb - a.kb);
console.log('\nScript and style, kB (gzip):');
for (const { file, when, kb, raw } of rows)
  console.log(`  ${when.padEnd(6)} ${kb.toFixed(1).padStart(7)}  (${raw.toFixed(0)} raw)  ${file}`);
const total = rows.filter((row) => row.when === 'title').reduce((sum, row) => sum + row.kb, 0);
console.log(
  `Title screen, interactive before Phaser: ${total.toFixed(1)} kB of at most ${TITLE_BUDGET_KB} kB`,
);
// By what is in them: the name of a chunk says nothing.
const carriers = rows.filter((row) =>
  readFileSync(join(dist, row.file), 'utf8').includes('Phaser'),
);
const heavy = carriers.filter((row) => row.when === 'title');
if (carriers.length === 0) {
  console.error('No chunk holds Phaser: this check no longer sees what it is for.');
  process.exitCode = 1;
}
if (heavy.length > 0) {
  console.error(
    `The title screen loads ${heavy.map((row) => row.file).join(', ')}: import it later.`,
  );
  process.exitCode = 1;
}
if (total > TITLE_BUDGET_KB) {
  console.error(`Over the title's budget by ${(total - TITLE_BUDGET_KB).toFixed(1)} kB.`);
  process.exitCode = 1;
}
