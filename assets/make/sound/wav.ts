import { RATE, type Sound } from './sample.ts';

/** A sound as a 16-bit mono .wav file. */
export function wav(sound: Sound): Buffer {
  const head = Buffer.alloc(44);
  const bytes = sound.length * 2;
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + bytes, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(bytes, 40);
  const body = Int16Array.from(sound, (value) =>
    Math.round(Math.max(-1, Math.min(1, value)) * 32_767),
  );
  return Buffer.concat([head, Buffer.from(body.buffer)]);
}
