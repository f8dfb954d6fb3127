/** Samples per second of everything that is made here: the native rate of Opus. */
export const RATE = 48_000;

/** One channel of sound, each sample in [-1, 1] when done. */
export type Sound = Float64Array;

export const seconds = (length: number): number => Math.round(length * RATE);
export const silence = (length: number): Sound => new Float64Array(seconds(length));

/** A sound of that length whose every sample is a function of its time in seconds. */
export function paint(length: number, at: (time: number, index: number) => number): Sound {
  const sound = silence(length);
  for (let i = 0; i < sound.length; i += 1) sound[i] = at(i / RATE, i);
  return sound;
}

export const gain = (sound: Sound, factor: number): Sound => sound.map((value) => value * factor);
export const decibels = (level: number): number => 10 ** (level / 20);

/** Sounds laid over one another, each from its own second on; as long as the last to end. */
export function mix(...layers: readonly (readonly [Sound, number?])[]): Sound {
  const length = Math.max(...layers.map(([sound, at = 0]) => seconds(at) + sound.length));
  const out = new Float64Array(length);
  for (const [sound, at = 0] of layers) {
    const from = seconds(at);
    for (let i = 0; i < sound.length; i += 1)
      out[from + i] = (out[from + i] ?? 0) + (sound[i] ?? 0);
  }
  return out;
}

/** The same, on a ring: what goes past the end comes back at the beginning, so that the loop has no seam. */
export function mixOnRing(length: number, layers: readonly (readonly [Sound, number])[]): Sound {
  const out = silence(length);
  for (const [sound, at] of layers) {
    const from = seconds(at);
    for (let i = 0; i < sound.length; i += 1) {
      const to = (from + i) % out.length;
      out[to] = (out[to] ?? 0) + (sound[i] ?? 0);
    }
  }
  return out;
}

export const times = (sound: Sound, envelope: (time: number) => number): Sound =>
  sound.map((value, i) => value * envelope(i / RATE));

/** Rises for `attack` seconds, then dies away with time constant `decay`. */
export const pluck =
  (attack: number, decay: number) =>
  (time: number): number =>
    time < attack
      ? 0.5 - 0.5 * Math.cos((Math.PI * time) / attack)
      : Math.exp(-(time - attack) / decay);

/** A smooth hill from 0 to 1 to 0 with its top at `top`, a share of `length`. */
export const hill =
  (length: number, top = 0.5) =>
  (time: number): number => {
    const at = time / length;
    if (at <= 0 || at >= 1) return 0;
    const share = at < top ? at / top : (1 - at) / (1 - top);
    return 0.5 - 0.5 * Math.cos(Math.PI * share);
  };

/** Ends without a click, whatever came before. */
export const fadeOut = (sound: Sound, length: number): Sound => {
  const tail = seconds(length);
  return sound.map((value, i) => {
    const left = sound.length - i;
    return left >= tail ? value : value * (0.5 - 0.5 * Math.cos((Math.PI * left) / tail));
  });
};

/** A straight path through points (time, value), for pitches and levels. */
export const path =
  (...points: readonly (readonly [number, number])[]) =>
  (time: number): number => {
    const first = points[0];
    if (first === undefined) return 0;
    let [t0, v0] = first;
    for (const [t1, v1] of points) {
      if (time < t1) {
        const share = t1 === t0 ? 1 : Math.max(0, (time - t0) / (t1 - t0));
        const smooth = share * share * (3 - 2 * share);
        return v0 + (v1 - v0) * smooth;
      }
      [t0, v0] = [t1, v1];
    }
    return v0;
  };

/** Without what nobody hears after the end: all that stays 60 dB under the loudest sample. */
export const trimEnd = (sound: Sound): Sound => {
  const least = sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0) * decibels(-60);
  const last = sound.findLastIndex((value) => Math.abs(value) > least);
  return fadeOut(sound.slice(0, last + 1), 0.03);
};
