import { spawnSync } from 'node:child_process';
import { RATE, type Sound } from './sample.ts';

const asInput = ['-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', 'pipe:0'];

/** Runs ffmpeg on a sound and gives back what it said; a failure stops the work with its words. */
function ffmpeg(sound: Sound, args: readonly string[]): string {
  const input = Buffer.from(Float32Array.from(sound).buffer);
  const { status, stderr, error } = spawnSync('ffmpeg', ['-hide_banner', ...asInput, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`ffmpeg: ${stderr.slice(-600)}`);
  return stderr;
}

export interface Loudness {
  /** LUFS of the loudest 400 ms. */
  readonly momentary: number;
  /** LUFS of the whole. */
  readonly integrated: number;
  /** Decibels under full scale, between samples too. */
  readonly peak: number;
}

/** As EBU R 128 has it. Silence is laid before and after, so that a sound shorter than the window is measured too. */
export function measure(sound: Sound): Loudness {
  const padded = new Float64Array(sound.length + RATE);
  padded.set(sound, RATE / 2);
  const said = ffmpeg(padded, ['-af', 'ebur128=peak=true', '-f', 'null', '-']);
  const numbers = (pattern: RegExp) =>
    [...said.matchAll(pattern)].map(([, value]) => Number(value));
  const last = (pattern: RegExp) => numbers(pattern).at(-1) ?? Number.NaN;
  return {
    momentary: Math.max(...numbers(/ M:\s*(-?[\d.]+)/g)),
    integrated: last(/^\s*I:\s*(-?[\d.]+) LUFS/gm),
    peak: last(/^\s*Peak:\s*(-?[\d.]+) dBFS/gm),
  };
}

/** Nothing in the file tells when or by which build it was made, so that the same sounds give the same file. */
const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', '-y'];

export const encodeOpus = (sound: Sound, file: string, kilobits: number): string =>
  ffmpeg(sound, [
    ...['-c:a', 'libopus', '-b:a', `${kilobits}k`, '-vbr', 'on', '-compression_level', '10'],
    ...PLAIN,
    file,
  ]);

export const encodeMp3 = (sound: Sound, file: string, kilobits: number): string =>
  ffmpeg(sound, [
    ...[
      '-c:a',
      'libmp3lame',
      '-abr',
      '1',
      '-b:a',
      `${kilobits}k`,
      '-ar',
      '44100',
      '-compression_level',
      '0',
    ],
    ...PLAIN,
    file,
  ]);

/** A packed file as a player will hear it. */
export function decode(file: string): Sound {
  const { status, stdout, stderr } = spawnSync(
    'ffmpeg',
    ['-v', 'error', '-i', file, '-f', 'f32le', '-ar', String(RATE), '-ac', '1', 'pipe:1'],
    { maxBuffer: 256 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`ffmpeg: ${stderr.toString().slice(-600)}`);
  return Float64Array.from(
    new Float32Array(stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.byteLength)),
  );
}
