import { highpass, lowpass } from './filter.ts';
import { pink } from './noise.ts';
import { thud } from './paper.ts';
import { room } from './room.ts';
import { fadeOut, gain, hill, mix, paint, pluck, type Sound, times } from './sample.ts';

/** Equal temperament from A4 = 440 Hz; `n` in semitones. */
const note = (n: number): number => 440 * 2 ** (n / 12);

/** A strip of card held at one end and let go: a thumb piano made of paper. */
const strip = (hertz: number, long = 0.5): Sound =>
  paint(long * 4, (time) => {
    const rise = pluck(0.004, Number.POSITIVE_INFINITY)(time);
    const ring = (factor: number, level: number, decay: number) =>
      level * Math.sin(2 * Math.PI * hertz * factor * time) * Math.exp(-time / decay);
    return rise * (ring(1, 0.8, long) + ring(2.01, 0.18, long * 0.5) + ring(5.4, 0.06, 0.05));
  });

/** A breath across the mouth of a bottle: a note without an edge. */
const breath = (hertz: number, length: number, seed: number): Sound => {
  const tone = paint(length, (time) => {
    const sway = 1 + 0.003 * Math.sin(2 * Math.PI * 4.6 * time);
    return (
      Math.sin(2 * Math.PI * hertz * sway * time) +
      0.2 * Math.sin(4 * Math.PI * hertz * sway * time)
    );
  });
  const air = gain(lowpass(highpass(pink(length, seed), hertz * 0.8), hertz * 3), 0.5);
  return times(mix([gain(tone, 0.6)], [air]), hill(length, 0.35));
};

const finish = (sound: Sound, share = 0.3, decay = 0.8): Sound =>
  fadeOut(room(lowpass(sound, 5200), { share, decay }), 0.25);

/** Notes in order: `[beat, semitones from A4, level]`, laid at `beat` seconds apart. */
const phrase = (
  beat: number,
  notes: readonly (readonly [number, number, number])[],
  voice: (hertz: number) => Sound,
): readonly (readonly [Sound, number])[] =>
  notes.map(([at, semitones, level]) => [gain(voice(note(semitones)), level), at * beat] as const);

const LIGHT = [
  [0, -9, 0.8],
  [1, -2, 0.7],
  [1.5, 0, 0.6],
  [2, 3, 0.8],
  [3, 0, 0.6],
  [4, -2, 0.7],
  [4.5, -5, 0.5],
  [5, -9, 0.8],
] as const;

/** Act I, the card: one hand, a tune that a shop could hum. */
export const motifCard = (): Sound =>
  finish(mix(...phrase(0.42, LIGHT, (hertz) => strip(hertz, 0.5))));

/** Act II, the conversation: the same tune, answered before it has ended. */
export const motifConversation = (): Sound =>
  finish(
    mix(
      ...phrase(0.34, LIGHT, (hertz) => strip(hertz, 0.42)),
      ...phrase(0.34, LIGHT, (hertz) => gain(strip(hertz * 1.5, 0.36), 0.5)).map(
        ([sound, at]) => [sound, at + 0.68] as const,
      ),
    ),
  );

/** Act III, the silence: the tune in breaths, slowly, over something that beats without being asked. */
export const motifSilence = (): Sound => {
  const beat = (): Sound =>
    paint(0.3, (time) => Math.sin(2 * Math.PI * (62 - 30 * time) * time) * pluck(0.01, 0.09)(time));
  const pulse = Array.from({ length: 6 }, (_, i) => [gain(beat(), 0.5), 0.2 + i * 0.95] as const);
  return finish(
    mix(
      ...pulse,
      ...[0, -2, -5, -9].map(
        (semitones, i) => [gain(breath(note(semitones), 1.7, 701 + i), 0.5), i * 1.25] as const,
      ),
    ),
    0.4,
    1.1,
  );
};

/** Something that falls on the desk and goes on ringing: the week asks a question. */
const fallen = (low: number, notes: readonly number[]): Sound =>
  finish(
    mix(
      [thud()],
      [gain(strip(note(low), 0.7), 0.8), 0.02],
      ...notes.map((n, i) => [gain(strip(note(n), 0.45), 0.55), 0.22 + i * 0.16] as const),
    ),
    0.35,
    0.9,
  );

/** Two notes that lean on each other. */
export const stingerQuestion = (): Sound => fallen(-21, [-6, 0]);
/** A low one that stays. */
export const stingerWeight = (): Sound => fallen(-26, [-14, -13]);
/** A high one, a little off. */
export const stingerGlint = (): Sound => fallen(-19, [3, 9]);
