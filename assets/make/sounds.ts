/**
 * Makes every sound of the game out of numbers and packs them into assets/sounds/: one file in two formats, and a map.
 *   node assets/make/sounds.ts            needs ffmpeg with libopus and libmp3lame
 *   node assets/make/sounds.ts <folder>   also writes each sound as a .wav there, to be listened to
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from './sound/catalogue.ts';
import { decode, encodeMp3, encodeOpus, measure } from './sound/ffmpeg.ts';
import { decibels, gain, RATE, type Sound, seconds, silence, trimEnd } from './sound/sample.ts';
import { bestSeam } from './sound/seam.ts';
import { wav } from './sound/wav.ts';

/** Decibels under full scale that no sound may pass. */
const CEILING = -3;
/** Seconds of silence after a sound, so that the next one is not heard. */
const GAP = 0.08;
/** Seconds of itself before and after a loop: room to choose where it is cut. */
const ROOM = 0.2;

const out = new URL('../sounds/', import.meta.url);
const listenTo = process.argv[2];
const inMilliseconds = (samples: number) => Math.round((samples / RATE) * 1e6) / 1e3;

const pieces: Sound[] = [];
/** In samples. */
const places: { name: string; start: number; length: number; loop: boolean }[] = [];
let at = 0;
function lay(piece: Sound): void {
  pieces.push(piece);
  at += piece.length;
}

console.log('name              seconds   loudest 400 ms   whole      peak');
for (const [name, { make, level, loop }] of Object.entries(catalogue)) {
  const raw = loop ? make() : trimEnd(make());
  const heard = measure(raw);
  const wanted = level - (loop ? heard.integrated : heard.momentary);
  const sound = gain(raw, decibels(Math.min(wanted, CEILING - heard.peak)));
  const { momentary, integrated, peak } = measure(sound);
  console.log(
    name.padEnd(16),
    (sound.length / RATE).toFixed(2).padStart(8),
    `${momentary.toFixed(1)} LUFS`.padStart(16),
    `${integrated.toFixed(1)} LUFS`.padStart(12),
    `${peak.toFixed(1)} dB`.padStart(9),
    wanted > CEILING - heard.peak ? ' held by its peak' : '',
  );
  if (listenTo !== undefined) {
    mkdirSync(listenTo, { recursive: true });
    writeFileSync(`${listenTo}/${name}.wav`, wav(sound));
  }
  if (loop) lay(sound.slice(-seconds(ROOM)));
  places.push({ name, start: at, length: sound.length, loop });
  lay(sound);
  lay(loop ? sound.slice(0, seconds(ROOM)) : silence(GAP));
}

const all = new Float64Array(at);
let from = 0;
for (const piece of pieces) {
  all.set(piece, from);
  from += piece.length;
}

mkdirSync(out, { recursive: true });
const file = (name: string) => fileURLToPath(new URL(name, out));
encodeOpus(all, file('seuil.webm'), 32);
encodeMp3(all, file('seuil.mp3'), 40);

const heard = decode(file('seuil.webm'));
const sprite = Object.fromEntries(
  places.map(({ name, start, length, loop }) => {
    const from = loop ? bestSeam(heard, start, length, seconds(ROOM)) : start;
    return [name, { start: inMilliseconds(from), length: inMilliseconds(length), loop }];
  }),
);
writeFileSync(file('seuil.json'), `${JSON.stringify({ sprite }, null, 2)}\n`);
for (const name of ['seuil.webm', 'seuil.mp3'])
  console.log(`${name}: ${(statSync(file(name)).size / 1000).toFixed(0)} kB`);
console.log(`${places.length} sounds, ${(at / RATE).toFixed(1)} s`);
